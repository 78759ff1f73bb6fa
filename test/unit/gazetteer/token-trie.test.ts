import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childOf, findChild, matchesAt, newNode } from '@/lib/gazetteer/token-trie';
import { tokenize } from '@/lib/text/tokenize';

describe('the trie', () => {
  it('finds what was put in, and nothing else', () => {
    const root = newNode();
    const keys = ['a', 'b', 'c'];
    const nodes = keys.map((key) => childOf(root, key));
    expect(keys.map((key) => findChild(root, key))).toEqual(nodes);
    expect(findChild(root, 'd')).toBeNull();
    expect(childOf(root, 'b')).toBe(nodes[1]);
  });

  it('agrees with a plain search for any names in any text', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const name = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(name), fc.array(word, { maxLength: 30 }), (names, words) => {
        const root = newNode();
        for (const each of names) {
          let node = root;
          for (const key of each) node = childOf(node, key);
          node.senses.push({ kind: 'decoy' });
        }
        const tokens = tokenize(words.join(' '));
        const wanted = new Set(names.map((each) => each.join(' ')));
        for (let from = 0; from < words.length; from++) {
          const found = matchesAt((key) => findChild(root, key), tokens, from).map(({ to }) => to);
          const plain = [4, 3, 2, 1]
            .filter((length) => from + length <= words.length)
            .filter((length) => wanted.has(words.slice(from, from + length).join(' ')))
            .map((length) => from + length);
          expect(found).toEqual(plain);
        }
      }),
    );
  });
});
