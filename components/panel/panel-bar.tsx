import { interfaceDirection, t } from '@/components/i18n/translate';
import { canGo, viewOf, type Journey, type View } from './journey';

type PanelBarProps = {
  readonly journey: Journey;
  readonly hasMap: boolean;
  readonly onStep: (steps: 1 | -1) => void;
  readonly onGo: (view: View) => void;
};

const places = [
  { kind: 'page', words: 'popup.thisPage' },
  { kind: 'plan', words: 'panel.plan' },
  { kind: 'map', words: 'panel.map' },
] as const;

/** The way through the panel: back, forward, search, and its three parts. */
export function PanelBar({ journey, hasMap, onStep, onGo }: PanelBarProps) {
  const view = viewOf(journey);
  const query = view.kind === 'search' ? view.query : '';
  const search = (words: string) => {
    if (words.trim() !== '') onGo({ kind: 'search', query: words });
    else if (view.kind === 'search') onStep(-1);
  };
  return (
    <header class="panel-bar">
      <h1 class="unseen">{t('manifest.name')}</h1>
      <div class="panel-steps" role="search">
        <StepButton journey={journey} steps={-1} onStep={onStep} />
        <StepButton journey={journey} steps={1} onStep={onStep} />
        <input
          type="search"
          placeholder={t('panel.search')}
          aria-label={t('panel.search')}
          value={query}
          onInput={(event) => search(event.currentTarget.value)}
        />
      </div>
      <nav aria-label={t('panel.parts')}>
        {places
          .filter(({ kind }) => kind !== 'map' || hasMap)
          .map(({ kind, words }) => (
            <button
              key={kind}
              type="button"
              class="view-button"
              aria-current={view.kind === kind ? 'page' : undefined}
              onClick={() => onGo({ kind })}
            >
              {t(words)}
            </button>
          ))}
      </nav>
    </header>
  );
}

type StepButtonProps = Pick<PanelBarProps, 'journey' | 'onStep'> & { readonly steps: 1 | -1 };

/** Not `disabled` at the end of the way: the focus would be lost there. */
function StepButton({ journey, steps, onStep }: StepButtonProps) {
  const pointsLeft = (steps === -1) === (interfaceDirection() === 'ltr');
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t(steps === -1 ? 'panel.back' : 'panel.forward')}
      aria-disabled={!canGo(journey, steps)}
      onClick={() => onStep(steps)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={pointsLeft ? 'M10 3L5 8l5 5' : 'M6 3l5 5-5 5'} />
      </svg>
    </button>
  );
}
