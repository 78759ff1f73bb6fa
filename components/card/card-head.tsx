import type { CardModel } from '@/lib/card/card-model';
import { Name } from '@/components/cited/name';
import { formatList, plural, t } from '@/components/i18n/translate';
import { entityKindKeys } from '@/components/i18n/word-keys';
import { CloseIcon } from '@/components/ui/close-icon';

type CardHeadProps = {
  readonly model: Pick<CardModel, 'entity' | 'standing'>;
  readonly titleId: string;
  readonly onClose: () => void;
};

/** Name, kind and place in the plan; stays in view while the card scrolls. */
export function CardHead({ model, titleId, onClose }: CardHeadProps) {
  const { label, kind, planPoints } = model.entity;
  // The standing names the element as its heading.
  const element = model.standing === null ? model.entity.element : null;
  return (
    <header class="head">
      <div>
        <h2 id={titleId} class="label">
          <Name text={label} />
        </h2>
        <p class="kind">
          <span>{t(entityKindKeys[kind])}</span>
          {element !== null && (
            <span>
              <Name text={element.label} />
            </span>
          )}
          {planPoints.length > 0 && (
            <span>{plural('card.points', planPoints.length, [formatList(planPoints)])}</span>
          )}
        </p>
      </div>
      <button type="button" class="icon-button" aria-label={t('card.close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  );
}
