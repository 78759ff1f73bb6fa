import '@/lib/paint/marks.css';
import type { EntityId, GazetteerEntry } from '@/lib/briefing/types';
import type { CardModel } from '@/lib/card/card-model';
import { compileGazetteer } from '@/lib/gazetteer/compile';
import type { CardProps, CardView } from '@/lib/reader/card-view';
import type { ReaderServices } from '@/lib/reader/reader-options';
import { startReader, type Reader } from '@/lib/reader/start-reader';
import { defaultSettings, type Settings } from '@/lib/settings/settings';

/** Names of the tests' own: what is really spotted is for the tests of lib/detect. */
const gazetteer = compileGazetteer([
  entry('river-council', 'River Council', 'body'),
  entry('harbour-office', 'Harbour Office', 'stakeholder'),
  entry('tidal-plan', 'Tidal Plan', 'plan-term'),
  entry('lower-quay', 'Lower Quay', 'place'),
]);

function entry(id: string, label: string, kind: GazetteerEntry['kind']): GazetteerEntry {
  return {
    id: id as EntityId,
    label,
    kind,
    element: 'none',
    salience: 2,
    aliases: [label],
    contextual: [],
    names: [],
  };
}

/** A card that says its label and can be closed; what the real one looks like is for its own tests. */
export class PlainCard implements CardView {
  readonly css = '.card { font: 14px/20px sans-serif; padding: 8px; }';
  props: CardProps | null = null;
  /** In the reader's closed root: the only way to see inside. */
  container: HTMLElement | null = null;

  render(container: HTMLElement, props: CardProps): void {
    this.props = props;
    this.container = container;
    const card = document.createElement('div');
    card.className = 'card';
    card.setAttribute('role', 'dialog');
    const button = document.createElement('button');
    button.textContent = 'Close';
    button.addEventListener('click', props.onClose);
    card.append(`${props.model.entity.label}. `.repeat(20), button);
    container.replaceChildren(card);
  }

  unmount(container: HTMLElement): void {
    this.props = null;
    container.replaceChildren();
  }

  get box(): DOMRect {
    return (this.container ?? document.body).getBoundingClientRect();
  }

  /** What the open card is about; null when none is open. */
  get label(): string | null {
    const isOpen = this.props !== null && this.container?.isConnected === true;
    return isOpen ? (this.props?.model.entity.label ?? null) : null;
  }
}

export const services: Omit<ReaderServices, 'changeSettings'> = {
  disambiguate: () => Promise.resolve([]),
  card: (entity) => Promise.resolve(model(entity)),
  openRecord: () => Promise.resolve(null),
  count: () => Promise.resolve(null),
};

function model(id: EntityId): CardModel {
  const label = gazetteer.entries.get(id)?.label ?? '';
  return {
    entity: { id, label, kind: 'body', element: null, names: [], planPoints: [] },
  } as unknown as CardModel;
}

export type ReadOptions = {
  readonly settings?: Partial<Settings>;
  readonly services?: Partial<ReaderServices>;
  readonly isAlive?: () => boolean;
  /** Left out, what test/support/pointer.ts sends counts as the reader's own. */
  readonly isGenuine?: (event: Event) => boolean;
  readonly force?: boolean;
};

/** Reads the document as it is, and waits until it has been read once. */
export async function readDocument(
  options: ReadOptions = {},
): Promise<{ readonly reader: Reader; readonly card: PlainCard }> {
  const card = new PlainCard();
  let kept: Settings = { ...defaultSettings, openDelay: 50, closeDelay: 50, ...options.settings };
  const changeSettings: ReaderServices['changeSettings'] = (change) => {
    kept = { ...kept, ...change(kept) };
    reader.applySettings(kept);
    return Promise.resolve();
  };
  const reader = startReader({
    view: card,
    gazetteer: () => Promise.resolve(gazetteer),
    services: { ...services, changeSettings, ...options.services },
    words: {
      term: ({ surface, place, count }) => `${surface}, ${place} of ${count}`,
      noTerms: 'no terms',
      marksHidden: 'hidden',
      marksShown: 'shown',
    },
    settings: kept,
    force: options.force ?? true,
    isAlive: options.isAlive ?? (() => true),
    isGenuine: options.isGenuine ?? (() => true),
  });
  await reader.state();
  return { reader, card };
}
