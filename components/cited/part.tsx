import type { ComponentChildren } from 'preact';
import { formatCount } from '@/components/i18n/translate';

type PartProps = {
  readonly title: string;
  /** How many entries it holds; a part without any is not shown. null: not a list. */
  readonly count: number | null;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
};

/** A part of a record that opens in place, with its number of entries at the edge. */
export function Part({ title, count, isOpen, children }: PartProps) {
  if (count === 0) return null;
  return (
    <details class="part" open={isOpen}>
      <summary>
        <span class="part-title">{title}</span>
        {count !== null && <span class="part-count">{formatCount(count)}</span>}
      </summary>
      {children}
    </details>
  );
}
