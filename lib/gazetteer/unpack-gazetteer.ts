import type { Gazetteer, NamedEntity } from '@/lib/gazetteer/gazetteer';
import {
  plainName,
  type PackedGazetteer,
  type PackedSense,
} from '@/lib/gazetteer/packed-gazetteer';
import { noHint } from '@/lib/gazetteer/parse-hint';
import type { Hint, Sense } from '@/lib/gazetteer/sense';
import { childOf, newNode, type TrieNode } from '@/lib/gazetteer/token-trie';
import { withCapitals } from '@/lib/gazetteer/with-capitals';

/** The gazetteer that was packed. */
export function unpackGazetteer(packed: PackedGazetteer): Gazetteer {
  const { entries, bound, led } = packed;
  const forms = new PackedForms(packed);
  return {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    persons: entries.filter(({ kind }) => kind === 'person').map(({ id }) => id),
    bound: new Set(bound),
    led: new Set(led),
    trie: (key) => forms.from(key),
  };
}

/** Forms are unpacked once a text has their first word: most texts have few of them. */
class PackedForms {
  /** By first key: one look-up for each word of a text, unpacked or not. */
  readonly #forms: Map<string, string | TrieNode>;
  readonly #entries: readonly NamedEntity[];
  readonly #senses: readonly PackedSense[];
  /** One object each: an article remembers by it whether it fits. */
  readonly #hints: readonly Hint[];

  constructor({ entries, forms, senses, hints }: PackedGazetteer) {
    this.#forms = new Map(Object.entries(forms));
    this.#entries = entries;
    this.#senses = senses;
    this.#hints = hints.map((hint) => Object.assign({}, noHint, hint));
  }

  /** The node of a first key, or null. */
  from(key: string): TrieNode | null {
    const found = this.#forms.get(key);
    if (typeof found !== 'string') return found ?? null;
    const first = newNode();
    for (const form of found.split(';')) this.#add(first, key, form);
    this.#forms.set(key, first);
    return first;
  }

  #add(first: TrieNode, key: string, form: string): void {
    const [rest = '', place, alias] = form.split('|');
    const packed = this.#senses[Number(place)];
    const sense = packed && this.#unpack(packed, aliasOf(`${key} ${rest}`.trimEnd(), alias));
    if (sense === undefined) return;
    let node = first;
    if (rest !== '') for (const next of rest.split(' ')) node = childOf(node, next);
    node.theatre = packed?.shows ?? null;
    node.senses.push(sense);
  }

  #unpack(packed: PackedSense, alias: string): Sense | undefined {
    const { shows: _, ...sense } = packed;
    if (!('entity' in sense)) return sense;
    const entity = this.#entries[sense.entity]?.id;
    const hint = sense.hint === undefined ? null : (this.#hints[sense.hint] ?? null);
    return entity && { ...plainName, ...sense, entity, alias, hint };
  }
}

/** The form itself where nothing else is packed; a number says which of its words have capitals. */
function aliasOf(form: string, packed: string | undefined): string {
  if (packed === undefined) return form;
  return /^\d+$/.test(packed) ? withCapitals(form, Number(packed)) : packed;
}
