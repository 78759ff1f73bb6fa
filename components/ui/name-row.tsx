import type { EntityId } from '@/lib/briefing/types';
import type { NamedEntity } from '@/lib/card/entity-record';
import { Name } from '@/components/cited/name';

type NameListProps = {
  readonly names: readonly NamedEntity[];
  readonly onOpen: (entity: EntityId) => void;
};

/** Entities in a row, each leading to its record. */
export function NameList({ names, onOpen }: NameListProps) {
  return (
    <ul class="name-list">
      {names.map(({ id, label }) => (
        <li key={id}>
          <button type="button" class="link" onClick={() => onOpen(id)}>
            <Name text={label} />
          </button>
        </li>
      ))}
    </ul>
  );
}
