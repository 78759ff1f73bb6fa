import type { CardModel } from '@/lib/card/card-model';
import { plural, t } from '@/components/i18n/translate';
import { entityKindKeys } from '@/components/i18n/word-keys';
import { CloseIcon } from './close-icon';

type CardHeadProps = {
  readonly entity: CardModel['entity'];
  readonly titleId: string;
  readonly onClose: () => void;
};

/** Name, kind and place in the plan; stays in view while the card scrolls. */
export function CardHead({ entity, titleId, onClose }: CardHeadProps) {
  return (
    <header class="head">
      <div>
        <h2 id={titleId} class={`label ${entity.element === null ? '' : 'is-plan'}`} lang="en">
          <bdi>{entity.label}</bdi>
        </h2>
        <p class="kind">
          <span>{t(entityKindKeys[entity.kind])}</span>
          {entity.element !== null && <span lang="en">{entity.element.label}</span>}
          {entity.planPoints.length > 0 && <span>{planPoints(entity.planPoints)}</span>}
        </p>
      </div>
      <button type="button" class="icon-button" aria-label={t('card.close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  );
}

function planPoints(points: readonly number[]): string {
  return `${plural('card.points', points.length)} ${points.join(', ')}`;
}
