import type { ComponentChildren } from 'preact';

type NameListProps = {
  readonly entries: readonly NameEntry[];
  /** What the button of each says. */
  readonly action: string;
};

type NameEntry = {
  readonly key: string;
  readonly name: ComponentChildren;
  /** The name in plain words, for those who hear the button alone. */
  readonly spoken: string;
  readonly onAction: () => void;
};

/** Names with a button each. */
export function NameList({ entries, action }: NameListProps) {
  return (
    <ul class="names">
      {entries.map(({ key, name, spoken, onAction }) => (
        <li key={key}>
          <span>{name}</span>
          <button
            type="button"
            class="button is-quiet"
            aria-label={`${action}: ${spoken}`}
            onClick={onAction}
          >
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
