import { describe, expect, it } from 'vitest';
import { entry } from '../../support/entry';
import { bundledBriefing } from '@/lib/briefing/bundled';
import { compileGazetteer, type CompiledGazetteer } from '@/lib/gazetteer/compile';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import { packGazetteer } from '@/lib/gazetteer/pack-gazetteer';
import { childrenOf, newNode, type TrieNode } from '@/lib/gazetteer/token-trie';
import { unpackGazetteer } from '@/lib/gazetteer/unpack-gazetteer';

/** As it comes out of a script: through text. */
function sent(compiled: CompiledGazetteer): Gazetteer {
  return unpackGazetteer(JSON.parse(JSON.stringify(packGazetteer(compiled))));
}

type Form = readonly [path: string, said: Pick<TrieNode, 'senses' | 'theatre'>];

/** The forms at and below a node, by their paths. */
function formsOf(node: TrieNode, path: string): readonly Form[] {
  const { senses, theatre } = node;
  const own: readonly Form[] = senses.length > 0 ? [[path, { senses, theatre }]] : [];
  return [...own, ...childrenOf(node).flatMap(([key, child]) => formsOf(child, `${path} ${key}`))];
}

describe('a packed gazetteer', () => {
  const compiled = compileGazetteer(bundledBriefing.gazetteer);
  const unpacked = sent(compiled);

  it('has every form of the briefing, with the same senses in the same order', () => {
    for (const [key, node] of childrenOf(compiled.root)) {
      const other = unpacked.trie(key);
      const forms = other === null ? [] : formsOf(other, key);
      expect(Object.fromEntries(forms)).toEqual(Object.fromEntries(formsOf(node, key)));
    }
  });

  it('knows the entities and what they are, without the names', () => {
    expect(unpacked.persons).toEqual(compiled.persons);
    expect(unpacked.bound).toEqual(compiled.bound);
    expect(unpacked.led).toEqual(compiled.led);
    expect([...unpacked.entries.keys()]).toEqual([...compiled.entries.keys()]);
    expect(Object.keys(unpacked.entries.get('hamas') ?? {})).not.toContain('aliases');
  });

  it.each(['constructor', '__proto__', 'zebra', ''])('finds nothing under “%s”', (key) => {
    expect(unpacked.trie(key)).toBeNull();
  });

  it('gives the same node for the same word', () => {
    expect(unpacked.trie('board')).toBe(unpacked.trie('board'));
  });

  it('gives forms with the same requirement one hint', () => {
    const contextual = ['peace desk', 'peace seat'].map((text) => ({
      text,
      requires: 'near:gaza',
    }));
    const { trie } = sent(compileGazetteer([entry('board', { kind: 'body', contextual })]));
    const [desk, seat] = childrenOf(trie('peace') ?? newNode()).flatMap(([, node]) =>
      node.senses.map((sense) => ('hint' in sense ? sense.hint : null)),
    );
    expect(desk).toMatchObject({ near: ['gaza'], actor: false });
    expect(seat).toBe(desk);
  });
});
