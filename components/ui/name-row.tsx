import { NameLink } from './name-link';

type NameRowProps<Id extends string> = {
  readonly names: readonly { readonly id: Id; readonly label: string }[];
  readonly onOpen: (id: Id) => void;
};

/** Entities or elements of the plan in a row, each leading to its record. */
export function NameRow<Id extends string>({ names, onOpen }: NameRowProps<Id>) {
  return (
    <ul class="name-row">
      {names.map(({ id, label }) => (
        <li key={id}>
          <NameLink label={label} onOpen={() => onOpen(id)} />
        </li>
      ))}
    </ul>
  );
}
