import type { ContextualAlias, EntityId, GazetteerEntry } from '@/lib/briefing/types';
import { casingOf, kindOfAlias, kindOfContextual } from '@/lib/gazetteer/alias-kind';
import { decoys } from '@/lib/gazetteer/decoys';
import { descriptionClasses, descriptionClassOf } from '@/lib/gazetteer/descriptions';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import { ledStates } from '@/lib/gazetteer/led-states';
import { noHint, parseHint } from '@/lib/gazetteer/parse-hint';
import { expandPhrase, phrases } from '@/lib/gazetteer/phrases';
import type { NameSense, Sense } from '@/lib/gazetteer/sense';
import { otherNumber, spellings } from '@/lib/gazetteer/spelling';
import { surnamesOf } from '@/lib/gazetteer/surnames';
import { isBoundToGaza, theatreOfSense, theatreWords } from '@/lib/gazetteer/theatres';
import { childOf, findChild, newNode, type Trie, type TrieNode } from '@/lib/gazetteer/token-trie';
import { tokenize } from '@/lib/text/tokenize';
import { gap } from '@/lib/text/tokens';

type Building = {
  readonly trie: TrieNode;
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
  /** Entities whose name alone shows that a text is about Gaza. */
  readonly bound: ReadonlySet<string>;
};

export type CompiledGazetteer = Gazetteer & {
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
  /** What the trie starts from. */
  readonly root: TrieNode;
};

/** Compiles the names of the briefing, and the phrases and nouns of this folder, to one token trie. */
export function compileGazetteer(list: readonly GazetteerEntry[]): CompiledGazetteer {
  const entries = new Map<string, GazetteerEntry>(list.map((entry) => [entry.id, entry]));
  const bound = new Set<string>(list.filter(isBoundToGaza).map((entry) => entry.id));
  const building: Building = { trie: newNode(), entries, bound };
  for (const entry of list) for (const alias of entry.aliases) addAlias(building, entry, alias);
  addPhrases(building);
  for (const entry of list) {
    for (const contextual of entry.contextual) addContextual(building, entry, contextual);
  }
  addSurnames(building, list);
  addDescriptions(building);
  for (const [theatre, words] of Object.entries(theatreWords)) {
    for (const word of words.split('|')) add(building, pathOf(word), { kind: 'theatre', theatre });
  }
  for (const decoy of decoys) add(building, pathOf(decoy), { kind: 'decoy' });
  const persons = list.filter((entry) => entry.kind === 'person').map((entry) => entry.id);
  const { trie: root } = building;
  const trie: Trie = (key) => findChild(root, key);
  return { entries, persons, bound, led: ledStates(list), root, trie };
}

const hasPossessive = (alias: string): boolean => alias.includes("' ") || alias.includes("'s ");

function addAlias(building: Building, entry: GazetteerEntry, alias: string): void {
  if (isListOfStates(alias)) return;
  const kind = kindOfAlias(entry, alias);
  const sense: NameSense = {
    kind,
    entity: entry.id,
    casing: casingOf(alias, kind),
    hint: null,
    alias,
    test: null,
    needsPossessive: hasPossessive(alias),
  };
  const path = pathOf(alias);
  add(building, path, sense);
  const last = path.at(-1) ?? '';
  const isPlainNoun = path.length > 1 && alias.endsWith(last) && hasOtherNumber(entry);
  const other = isPlainNoun ? otherNumber(last) : null;
  if (other !== null) add(building, [...path.slice(0, -1), other], sense);
}

/** "Egypt, Qatar and Turkey": each is a mention of its own. */
const isListOfStates = (alias: string): boolean =>
  alias.includes(', ') && alias.split(/, | and /).every((part) => /^\p{Lu}[^ ]*$/u.test(part));

/** Of people and bodies the list gives the number that is meant ("Egyptian officials"). */
const hasOtherNumber = ({ kind }: GazetteerEntry): boolean =>
  kind !== 'stakeholder' && kind !== 'person' && kind !== 'body';

function addContextual(
  building: Building,
  entry: GazetteerEntry,
  { text, requires }: ContextualAlias,
): void {
  const hint = parseHint(requires);
  const kind = kindOfContextual(entry, text, hint);
  if (kind === 'description' || isDescribed(text)) return;
  const sense: NameSense = {
    kind,
    entity: entry.id,
    casing: casingOf(text, hint.exactCase ? 'name' : kind),
    hint,
    alias: text,
    test: null,
    needsPossessive: hasPossessive(text),
  };
  for (const form of [text, ...shortSums(text)]) add(building, pathOf(form), sense);
}

/** "$70 billion" is also printed "$70bn" and "$70b". */
const shortSums = (text: string): readonly string[] =>
  /^\$[\d.]+ billion$/.test(text) ? ['bn', 'b'].map((unit) => text.replace(' billion', unit)) : [];

/** "the deal": left to descriptions.ts, which looks for what it points back to. */
const isDescribed = (alias: string): boolean =>
  alias.startsWith('the ') && descriptionClassOf(alias.slice(4)) !== null;

function addSurnames(building: Building, list: readonly GazetteerEntry[]): void {
  const owners = new Map<string, string>();
  for (const entry of list) for (const alias of entry.aliases) owners.set(alias, entry.id);
  for (const entry of list) {
    for (const surname of surnamesOf(entry)) {
      const owner = owners.get(surname);
      if (owner !== undefined && owner !== entry.id) continue;
      const path = pathOf(surname);
      if (meansAlready(building.trie, path, entry.id)) continue;
      add(building, path, {
        kind: 'surname',
        entity: entry.id,
        casing: 'capital',
        hint: null,
        alias: surname,
        test: null,
        needsPossessive: false,
      });
    }
  }
}

function meansAlready(trie: TrieNode, path: readonly string[], id: EntityId): boolean {
  let node: TrieNode | null = trie;
  for (const key of path) node = node === null ? null : findChild(node, key);
  return node?.senses.some((sense) => 'entity' in sense && sense.entity === id) ?? false;
}

function addPhrases(building: Building): void {
  for (const { entity, test, from, patterns } of phrases) {
    const entry = building.entries.get(entity);
    if (entry === undefined) continue;
    const hint = from === undefined ? null : { ...noHint, from };
    for (const path of patterns.flatMap(expandPhrase)) {
      add(building, path, {
        kind: 'term',
        entity: entry.id,
        casing: 'any',
        hint,
        alias: path.join(' '),
        test,
        needsPossessive: false,
      });
    }
  }
}

function addDescriptions(building: Building): void {
  for (const { heads, fits } of descriptionClasses) {
    if (!fits.some((id) => building.entries.has(id))) continue;
    for (const head of heads.split('|')) {
      add(building, head.split(' '), { kind: 'description', head });
    }
  }
}

/** The trie path of a printed name: its token keys, with a comma where the name has one. */
function pathOf(name: string): readonly string[] {
  if (/^[A-Za-z -]+$/.test(name) && name !== 'cease-fire') return name.toLowerCase().split(/[ -]/);
  const { keys, gaps } = tokenize(name);
  return keys.map((key, index) => (gaps[index] === gap.comma ? `,${key}` : key));
}

/** Adds a sense under every spelling of the path; the same entity is listed once per path. */
function add({ trie, bound }: Building, path: readonly string[], sense: Sense): void {
  let nodes: readonly TrieNode[] = [trie];
  for (const word of path) {
    const forms = spellings(word);
    nodes =
      nodes.length === 1 && forms.length === 1
        ? [childOf(nodes[0] ?? trie, word)]
        : nodes.flatMap((node) => forms.map((form) => childOf(node, form)));
  }
  const theatre = theatreOfSense(sense, bound);
  for (const node of nodes) {
    addSense(node.senses, sense);
    node.theatre ??= theatre;
  }
}

function addSense(senses: Sense[], sense: Sense): void {
  const known = senses.findIndex((other) => isSame(other, sense));
  const listed = senses[known];
  if (listed === undefined) senses.push(sense);
  else if ('needsPossessive' in listed && 'needsPossessive' in sense && !sense.needsPossessive) {
    senses[known] = { ...listed, needsPossessive: false };
  }
}

function isSame(known: Sense, sense: Sense): boolean {
  if (!('entity' in known) || !('entity' in sense)) return known.kind === sense.kind;
  const covers = known.kind === 'name' && known.hint?.exactCase !== true;
  return known.entity === sense.entity && (covers || known.kind === sense.kind);
}
