import { useEffect, useRef, useState } from 'preact/hooks';
import { takeCard } from '@/lib/export/take-away';
import type { CardProps, CardWishes } from '@/lib/reader/card-view';
import { typeset } from '@/components/cited/typeset';
import { t } from '@/components/i18n/translate';
import { CopyRow } from '@/components/take-away/copy-row';

type CardActionsProps = Pick<CardProps, 'model' | 'surface'> & { readonly wishes: CardWishes };

/** What the one row shows: the choices, or what was chosen and the way back. */
type Stage = 'choices' | 'copy' | 'known' | 'misread';

/** What the reader may do with a card: take it away, or have its marks gone. */
export function CardActions({ model, surface, wishes }: CardActionsProps) {
  const [stage, setStage] = useState<Stage>(() => stageOf(wishes));
  const [isUnsaved, setIsUnsaved] = useState(false);
  const row = useFocusOnChange(stage);
  const wish = async (saved: Promise<void>, next: Stage) => {
    setIsUnsaved(false);
    try {
      await saved;
      setStage(next);
    } catch {
      setIsUnsaved(true);
    }
  };
  return (
    <div ref={row} class="card-actions">
      {stage === 'choices' && (
        <div class="action-row">
          <Action words={t('takeAway.copy')} onPress={() => setStage('copy')} />
          {wishes.canKeep && (
            <>
              <Action
                words={t('card.know')}
                onPress={() => void wish(wishes.setKnown(true), 'known')}
              />
              <Action
                words={t('card.notThis')}
                onPress={() => void wish(wishes.setMisread(true), 'misread')}
              />
            </>
          )}
        </div>
      )}
      {stage === 'copy' && (
        <CopyRow label={t('takeAway.copyAs')} write={(format) => takeCard(model, format)}>
          <Action words={t('takeAway.back')} onPress={() => setStage('choices')} />
        </CopyRow>
      )}
      {stage === 'known' && (
        <Done words={t('card.known')} onUndo={() => void wish(wishes.setKnown(false), 'choices')} />
      )}
      {stage === 'misread' && (
        <Done
          words={t('card.misread', [typeset(surface)])}
          onUndo={() => void wish(wishes.setMisread(false), 'choices')}
        />
      )}
      {isUnsaved && <p role="alert">{t('card.unsaved')}</p>}
    </div>
  );
}

function stageOf({ isKnown, isMisread }: CardWishes): Stage {
  if (isMisread) return 'misread';
  return isKnown ? 'known' : 'choices';
}

/** The row that had the focus goes with its button: the focus passes on to the row that takes its place. */
function useFocusOnChange(stage: Stage) {
  const row = useRef<HTMLDivElement>(null);
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current !== stage) row.current?.querySelector('button')?.focus();
    shown.current = stage;
  }, [stage]);
  return row;
}

type ActionProps = { readonly words: string; readonly onPress: () => void };

function Action({ words, onPress }: ActionProps) {
  return (
    <button type="button" class="text-button" onClick={onPress}>
      {words}
    </button>
  );
}

function Done({ words, onUndo }: { readonly words: string; readonly onUndo: () => void }) {
  return (
    <div class="action-row">
      <span class="action-label" role="status">
        {words}
      </span>
      <Action words={t('card.undo')} onPress={onUndo} />
    </div>
  );
}
