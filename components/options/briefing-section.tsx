import { useRef } from 'preact/hooks';
import { formatDate } from '@/components/i18n/format-date';
import { formatCount, t } from '@/components/i18n/translate';
import { setbackKeys } from '@/components/i18n/word-keys';
import { BriefingAnswer } from './briefing-answer';
import type { BriefingProps } from './briefing-props';
import { OptionsSection } from './options-section';

/** Which briefing is in use, and how to use a newer one from a file and to go back. */
export function BriefingSection(props: BriefingProps) {
  const { inUse, claims, setback, onGoBack } = props;
  const { version, asOf, loadedOn } = inUse;
  return (
    <OptionsSection id="briefing" title={t('briefing.title')}>
      <div class="briefing-in-use">
        <p>{t('briefing.inUse', [version, formatDate(asOf), formatCount(claims)])}</p>
        <p class="aside">
          {loadedOn === null ? t('briefing.bundled') : t('briefing.loaded', [formatDate(loadedOn)])}
        </p>
        {setback !== null && <p>{t(setbackKeys[setback])}</p>}
        {(loadedOn !== null || setback !== null) && (
          <button type="button" class="button is-quiet" onClick={onGoBack}>
            {t(loadedOn === null ? 'briefing.discard' : 'briefing.goBack')}
          </button>
        )}
      </div>
      <div class="briefing-load">
        <p class="aside">{t('briefing.about')}</p>
        <FileButton onChoose={props.onChoose} />
      </div>
      <div class="briefing-answer" role="status">
        <BriefingAnswer {...props} />
      </div>
    </OptionsSection>
  );
}

/** A button of our own: the browser's says “no file chosen” in words that nobody translated. */
function FileButton({ onChoose }: Pick<BriefingProps, 'onChoose'>) {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const file = currentTarget.files?.[0];
    if (file !== undefined) onChoose(file);
    // The same file, mended, may be chosen again.
    currentTarget.value = '';
  };
  return (
    <>
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={take} />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('briefing.load')}
      </button>
    </>
  );
}
