import type { ComponentChildren } from 'preact';

type NameListProps = {
  readonly entries: readonly NameEntry[];
  /** What the button of each says. */
  readonly action: string;
};

type NameEntry = {
  readonly key: string;
  readonly name: ComponentChildren;
  /** What the button does, with the name, for those who hear it alone. */
  readonly actionInFull: string;
  readonly onAction: () => void;
};

/** Names with a button each. */
export function NameList({ entries, action }: NameListProps) {
  return (
    <ul class="names">
      {entries.map(({ key, name, actionInFull, onAction }) => (
        <li key={key}>
          <span>{name}</span>
          <button
            type="button"
            class="button is-quiet"
            aria-label={actionInFull}
            onClick={onAction}
          >
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
