import type { ContextualAlias, EntityId, GazetteerEntry } from '@/lib/briefing/types';
import { casingOf, kindOfAlias, kindOfContextual } from '@/lib/gazetteer/alias-kind';
import { decoys } from '@/lib/gazetteer/decoys';
import { descriptionClasses, descriptionClassOf } from '@/lib/gazetteer/descriptions';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import { noHint, parseHint } from '@/lib/gazetteer/parse-hint';
import { expandPhrase, phrases } from '@/lib/gazetteer/phrases';
import type { Hint, NameSense, Sense } from '@/lib/gazetteer/sense';
import { otherNumber, spellings } from '@/lib/gazetteer/spelling';
import { surnamesOf } from '@/lib/gazetteer/surnames';
import { theatreWords } from '@/lib/gazetteer/theatres';
import { childOf, newNode, type TrieNode } from '@/lib/gazetteer/token-trie';
import { gap, tokenize } from '@/lib/text/tokenize';

/** Compiles the names of the briefing, and the phrases and nouns of this folder, to one token trie. */
export function compileGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const trie = newNode();
  const ids = new Set<string>(entries.map((entry) => entry.id));
  for (const entry of entries) for (const alias of entry.aliases) addAlias(trie, entry, alias);
  addPhrases(trie, ids);
  for (const entry of entries) {
    for (const contextual of entry.contextual) addContextual(trie, entry, contextual);
  }
  for (const entry of entries) {
    for (const surname of surnamesOf(entry, entries)) {
      const sense = senseOf(entry, surname, 'surname');
      if (!meansAlready(trie, surname, entry.id)) add(trie, pathOf(surname), sense);
    }
  }
  addDescriptions(trie, ids);
  addTheatres(trie);
  for (const decoy of decoys) add(trie, pathOf(decoy), { kind: 'decoy' });
  return { entries: new Map(entries.map((entry) => [entry.id, entry])), trie };
}

const plain = { hint: null, test: null, needsPossessive: false } as const;

const hasPossessive = (alias: string): boolean => /['’]s? /.test(alias);

function senseOf(entry: GazetteerEntry, alias: string, kind: NameSense['kind']): NameSense {
  return {
    ...plain,
    kind,
    entity: entry.id,
    casing: casingOf(alias, kind),
    alias,
    needsPossessive: hasPossessive(alias),
  };
}

function addAlias(trie: TrieNode, entry: GazetteerEntry, alias: string): void {
  const path = pathOf(alias);
  const sense = senseOf(entry, alias, kindOfAlias(entry, alias));
  add(trie, path, sense);
  const other = hasOtherNumber(entry) && path.length > 1 ? otherNumberOf(alias, path) : null;
  if (other !== null) add(trie, other, sense);
}

/** Of people and bodies the list gives the number that is meant ("Egyptian officials"). */
const hasOtherNumber = ({ kind }: GazetteerEntry): boolean =>
  kind !== 'stakeholder' && kind !== 'person' && kind !== 'body';

function otherNumberOf(alias: string, path: readonly string[]): readonly string[] | null {
  const last = path.at(-1) ?? '';
  if (!alias.endsWith(last)) return null;
  const other = otherNumber(last);
  return other === null ? null : [...path.slice(0, -1), other];
}

function addContextual(trie: TrieNode, entry: GazetteerEntry, contextual: ContextualAlias): void {
  const hint = parseHint(contextual.requires);
  const kind = kindOfContextual(entry, contextual.text, hint);
  if (kind === 'description' || isDescribed(contextual.text)) return;
  const casing = hint.exactCase
    ? casingOf(contextual.text, 'name')
    : casingOf(contextual.text, kind);
  const sense: NameSense = {
    kind,
    entity: entry.id,
    casing,
    hint,
    alias: contextual.text,
    test: null,
    needsPossessive: hasPossessive(contextual.text),
  };
  add(trie, pathOf(contextual.text), sense);
}

/** "the deal": left to descriptions.ts, which looks for what it points back to. */
const isDescribed = (alias: string): boolean =>
  alias.startsWith('the ') && descriptionClassOf(alias.slice(4)) !== null;

function addPhrases(trie: TrieNode, ids: ReadonlySet<string>): void {
  for (const { entity, test, from, patterns } of phrases) {
    if (!ids.has(entity)) continue;
    const since: Hint | null = from === undefined ? null : { ...noHint, from };
    for (const pattern of patterns) {
      for (const path of expandPhrase(pattern)) {
        add(trie, path, {
          kind: 'term',
          entity: entity as EntityId,
          casing: 'any',
          hint: since,
          alias: path.join(' '),
          test,
          needsPossessive: false,
        });
      }
    }
  }
}

function addDescriptions(trie: TrieNode, ids: ReadonlySet<string>): void {
  for (const { heads, fits } of descriptionClasses) {
    if (!fits.some((id) => ids.has(id))) continue;
    for (const head of heads.split('|')) add(trie, head.split(' '), { kind: 'description', head });
  }
}

function addTheatres(trie: TrieNode): void {
  for (const [theatre, words] of Object.entries(theatreWords)) {
    for (const word of words.split('|')) add(trie, pathOf(word), { kind: 'theatre', theatre });
  }
}

/** The trie path of a printed name: its token keys, with a comma where the name has one. */
function pathOf(name: string): readonly string[] {
  const tokens = tokenize(name);
  return tokens.keys.map((key, index) => (tokens.gaps[index] === gap.comma ? `,${key}` : key));
}

/** Adds a sense under every spelling of the path; the same entity is listed once per path. */
function add(trie: TrieNode, path: readonly string[], sense: Sense): void {
  let nodes: readonly TrieNode[] = [trie];
  for (const word of path) {
    nodes = nodes.flatMap((node) => spellings(word).map((spelling) => childOf(node, spelling)));
  }
  for (const node of nodes) {
    const known = node.senses.findIndex((other) => isSame(other, sense));
    if (known < 0) node.senses.push(sense);
    else if ('needsPossessive' in sense && !sense.needsPossessive) {
      node.senses[known] = { ...(node.senses[known] as NameSense), needsPossessive: false };
    }
  }
}

function isSame(known: Sense, sense: Sense): boolean {
  if (!('entity' in known) || !('entity' in sense)) return known.kind === sense.kind;
  return known.entity === sense.entity && (known.kind === 'name' || known.kind === sense.kind);
}

function meansAlready(trie: TrieNode, name: string, id: EntityId): boolean {
  let node: TrieNode | undefined = trie;
  for (const key of pathOf(name)) node = node?.next?.get(key);
  return node?.senses.some((sense) => 'entity' in sense && sense.entity === id) ?? false;
}
