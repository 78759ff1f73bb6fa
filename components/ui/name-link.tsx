import { Name } from '@/components/cited/name';

type NameLinkProps = { readonly label: string; readonly onOpen: () => void };

/** A name of the briefing that leads to its record. */
export function NameLink({ label, onOpen }: NameLinkProps) {
  return (
    <button type="button" class="link" onClick={onOpen}>
      <Name text={label} />
    </button>
  );
}
