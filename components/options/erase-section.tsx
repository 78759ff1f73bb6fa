import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/components/i18n/translate';
import type { OptionsProps } from './options-props';
import { OptionsSection } from './options-section';

type Stage = 'resting' | 'asking' | 'erased' | 'failed';

/** Erases all that is kept, after one question. */
export function EraseSection({ onErase, isErased }: Pick<OptionsProps, 'onErase' | 'isErased'>) {
  const [stage, setStage] = useState<Stage>('resting');
  const [sites, setSites] = useState(false);
  const outcome = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!isErased) return;
    // Said after the page is there: what stands on it from the start, no screen reader says.
    setStage('erased');
    outcome.current?.scrollIntoView({ block: 'center' });
  }, [isErased]);
  const erase = () => {
    onErase({ sites }).then(
      () => setStage('erased'),
      () => setStage('failed'),
    );
  };
  return (
    <OptionsSection id="erase" title={t('options.erase')}>
      <p>{t('options.eraseText')}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={sites}
          onChange={(event) => setSites(event.currentTarget.checked)}
        />
        <span>{t('options.eraseSites')}</span>
      </label>
      {stage === 'asking' ? (
        <div class="asking" role="group" aria-label={t('options.eraseAsk')}>
          <p>{t('options.eraseAsk')}</p>
          {/* The question takes the focus that its button had; Enter twice erases nothing. */}
          <button
            type="button"
            class="button"
            ref={(button) => button?.focus()}
            onClick={() => setStage('resting')}
          >
            {t('options.eraseNo')}
          </button>
          <button type="button" class="button is-quiet" onClick={erase}>
            {t('options.eraseYes')}
          </button>
        </div>
      ) : (
        <button type="button" class="button is-quiet" onClick={() => setStage('asking')}>
          {t('options.eraseAll')}
        </button>
      )}
      <p role="status" class="outcome" ref={outcome}>
        {stage === 'erased' && t('options.erased')}
        {stage === 'failed' && t('options.eraseFailed')}
      </p>
    </OptionsSection>
  );
}
