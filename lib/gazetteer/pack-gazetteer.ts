import type { CompiledGazetteer } from '@/lib/gazetteer/compile';
import type { NamedEntity } from '@/lib/gazetteer/gazetteer';
import {
  plainName,
  type PackedGazetteer,
  type PackedName,
  type PackedSense,
} from '@/lib/gazetteer/packed-gazetteer';
import { withCapitals } from '@/lib/gazetteer/with-capitals';
import { noHint } from '@/lib/gazetteer/parse-hint';
import type { Hint, NameSense, Sense } from '@/lib/gazetteer/sense';
import { childrenOf, type TrieNode } from '@/lib/gazetteer/token-trie';

/** Takes a gazetteer apart into what each form has for itself and what many share. */
export function packGazetteer(gazetteer: CompiledGazetteer): PackedGazetteer {
  const { entries, bound, led, root } = gazetteer;
  const shelves: Shelves = {
    places: new Map([...entries.keys()].map((id, place) => [id, place])),
    hints: new Shelf(),
  };
  const senses = new Shelf<PackedSense>();
  const parts: Record<string, string[]> = {};
  for (const { path, node } of below(root, [])) {
    const [first = '', ...rest] = path;
    for (const sense of node.senses) {
      const place = senses.place({ ...packSense(sense, shelves), ...shownBy(node) });
      const alias = 'alias' in sense ? packAlias(sense.alias, path.join(' ')) : [];
      (parts[first] ??= []).push([rest.join(' '), place, ...alias].join('|'));
    }
  }
  const forms = Object.entries(parts).map(([first, own]) => [first, own.join(';')]);
  return {
    entries: [...entries.values()].map(namedEntity),
    bound: [...bound],
    led: [...led],
    hints: shelves.hints.items,
    senses: senses.items,
    forms: Object.fromEntries(forms),
  };
}

/** Nothing where the alias is the form; where it is with capitals, only which words have them. */
function packAlias(alias: string, form: string): readonly string[] {
  if (alias === form) return [];
  const words = alias.split(' ');
  const capitals = words.reduce((sum, word, at) => sum + (/^\p{Lu}/u.test(word) ? 1 << at : 0), 0);
  return [withCapitals(form, capitals) === alias ? String(capitals) : alias];
}

type Shelves = {
  /** Of the entities, by id. */
  readonly places: ReadonlyMap<string, number>;
  readonly hints: Shelf<Partial<Hint>>;
};

function packSense(sense: Sense, shelves: Shelves): PackedSense {
  return 'entity' in sense ? packName(sense, shelves) : sense;
}

function packName(sense: NameSense, { places, hints }: Shelves): PackedName {
  const { entity, hint, alias: _, ...rest } = sense;
  const place = places.get(entity);
  if (place === undefined) throw new Error(`The gazetteer has no entity "${entity}"`);
  const name = { entity: place, ...beyond(plainName, rest) };
  return hint === null ? name : { ...name, hint: hints.place(beyond(noHint, hint)) };
}

function shownBy({ theatre }: TrieNode): { readonly shows?: string } {
  return theatre === null ? {} : { shows: theatre };
}

/** The fields that are other than in `plain`. */
function beyond<Fields extends object>(plain: Fields, fields: Fields): Partial<Fields> {
  const own = Object.entries(fields).filter(
    ([name, value]) => plain[name as keyof Fields] !== value,
  );
  return Object.fromEntries(own) as Partial<Fields>;
}

/** Without the names, which the forms hold. */
function namedEntity({ id, label, kind, element, salience }: NamedEntity): NamedEntity {
  return { id, label, kind, element, salience };
}

/** The nodes below a node, each with the keys that lead to it. */
function* below(
  node: TrieNode,
  path: readonly string[],
): Generator<{ readonly path: readonly string[]; readonly node: TrieNode }> {
  for (const [key, child] of childrenOf(node)) {
    const longer = [...path, key];
    yield { path: longer, node: child };
    yield* below(child, longer);
  }
}

/** Items that are put down once, however often they come. */
class Shelf<Item> {
  readonly items: Item[] = [];
  readonly #places = new Map<string, number>();

  /** Where the item stands. */
  place(item: Item): number {
    const key = JSON.stringify(item);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}
