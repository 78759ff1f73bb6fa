import { t } from '@/components/i18n/translate';

const tabNames = ['page', 'phase'] as const;
export type TabName = (typeof tabNames)[number];

type TabsProps = {
  readonly selected: TabName;
  readonly onSelect: (tab: TabName) => void;
};

const labelKeys = { page: 'popup.thisPage', phase: 'popup.phaseTwo' } as const;

/** Two tabs; the arrow keys move between them, as screen readers announce. */
export function Tabs({ selected, onSelect }: TabsProps) {
  const moveFocus = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = selected === 'page' ? 'phase' : 'page';
    event.preventDefault();
    onSelect(other);
    document.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={moveFocus}>
      {tabNames.map((name) => (
        <button
          key={name}
          type="button"
          class="view-button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === selected}
          aria-controls="panel"
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name)}
        >
          {t(labelKeys[name])}
        </button>
      ))}
    </div>
  );
}
