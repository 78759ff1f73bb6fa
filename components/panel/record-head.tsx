import type { ElementId } from '@/lib/briefing/types';
import type { CardModel } from '@/lib/card/card-model';
import { Name } from '@/components/cited/name';
import { formatList, plural, t } from '@/components/i18n/translate';
import { entityKindKeys } from '@/components/i18n/word-keys';
import { NameLink } from '@/components/ui/name-link';
import { ViewTitle } from './view-title';

type RecordHeadProps = {
  readonly entity: CardModel['entity'];
  readonly onOpenElement: (element: ElementId) => void;
};

/** Name, kind, place in the plan, and the name in the languages of those it is about. */
export function RecordHead({ entity, onOpenElement }: RecordHeadProps) {
  const { label, kind, element, planPoints, names } = entity;
  return (
    <header class="record-head">
      <ViewTitle>
        <Name text={label} />
      </ViewTitle>
      <p class="note">
        <span>{t(entityKindKeys[kind])}</span>
        {element !== null && (
          <span>
            <NameLink label={element.label} onOpen={() => onOpenElement(element.id)} />
          </span>
        )}
        {planPoints.length > 0 && (
          <span>{plural('card.points', planPoints.length, [formatList(planPoints)])}</span>
        )}
      </p>
      {names.length > 0 && (
        <ul class="other-names" aria-label={t('panel.names')}>
          {names.map(({ lang, text }) => (
            <li key={`${lang} ${text}`}>
              <bdi lang={lang}>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
