import { useState } from 'preact/hooks';
import { isGrantedAlready, readTypedSite } from '@/lib/sites/typed-site';
import { t } from '@/components/i18n/translate';
import type { SiteActions } from './options-props';

type AddSiteProps = {
  /** Match patterns. */
  readonly granted: readonly string[];
  readonly onAdd: SiteActions['add'];
  /** What came of it, as a sentence. */
  readonly onOutcome: (outcome: string) => void;
};

/** A site by its host or any address of it. */
export function AddSite({ granted, onAdd, onOutcome }: AddSiteProps) {
  const [typed, setTyped] = useState('');
  /** Called in the submit itself: the browser grants hosts only then. */
  const add = async (): Promise<void> => {
    const site = readTypedSite(typed);
    if (site === null) return onOutcome(t('options.addInvalid', [typed]));
    const { host } = site;
    if (isGrantedAlready(site, granted)) return onOutcome(t('options.addKnown', [host]));
    const isGranted = await onAdd(site);
    onOutcome(t(isGranted ? 'options.added' : 'options.addRefused', [host]));
    if (isGranted) setTyped('');
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label>
        <span>{t('options.addSite')}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir="ltr"
          required
          placeholder="www.example.org"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {t('options.add')}
      </button>
    </form>
  );
}
