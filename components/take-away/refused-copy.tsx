import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/components/i18n/translate';

/** What the clipboard did not take, ready to be copied by hand. */
export function RefusedCopy({ text }: { readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [text]);
  return (
    <label class="refused-copy">
      {t('takeAway.refused')}
      <textarea ref={field} readOnly rows={4} lang="en" dir="ltr" value={text} />
    </label>
  );
}
