import type { MentionedEntity } from './group-mentions';
import { MentionEntry } from './mention-entry';

type MentionRowsProps = {
  readonly entities: readonly MentionedEntity[];
  readonly onReveal: (mention: number) => void;
};

/** Terms of the page below one another. */
export function MentionRows({ entities, onReveal }: MentionRowsProps) {
  return (
    <ul class="mentions">
      {entities.map((entity) => (
        <li key={entity.entity}>
          <MentionEntry entity={entity} onReveal={onReveal} />
        </li>
      ))}
    </ul>
  );
}
