import type { Page } from 'puppeteer-core';
import { bidiConnection, contextOf, type BidiConnection, type BidiValue } from './firefox-bidi';
import type { ClosedRoot } from './driven-browser';

/** The closed shadow roots of a page in Firefox; WebDriver BiDi serialises them, page scripts do not see them. */
export async function closedRootsOverBidi(page: Page): Promise<readonly ClosedRoot[]> {
  const connection = bidiConnection(page.browser());
  const target = { context: contextOf(page) };
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  return closedRootsBelow(result.result).map((root) => asClosedRoot(connection, target, root));
}

type SerialisedNode = {
  readonly shadowRoot?: BidiValue | null;
  readonly children?: readonly BidiValue[];
  readonly mode?: string;
};

function closedRootsBelow(node: BidiValue | null | undefined): readonly BidiValue[] {
  if (node?.type !== 'node') return [];
  const { shadowRoot, children = [], mode } = node.value as SerialisedNode;
  const deeper = [shadowRoot, ...children].flatMap((child) => closedRootsBelow(child));
  return mode === 'closed' ? [node, ...deeper] : deeper;
}

function asClosedRoot(connection: BidiConnection, target: object, root: BidiValue): ClosedRoot {
  return {
    call: async <Result>(fn: (root: ShadowRoot, value: never) => Result, value?: unknown) => {
      const { result } = await connection.send('script.callFunction', {
        // Values cross as JSON in both directions: one plain shape for both browsers.
        functionDeclaration: `(root, value) => JSON.stringify([(${String(fn)})(root, JSON.parse(value))])`,
        arguments: [
          { sharedId: root.sharedId },
          { type: 'string', value: JSON.stringify(value ?? null) },
        ],
        target,
        awaitPromise: false,
      });
      if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
      return (JSON.parse(String(result.result.value)) as [Result])[0];
    },
  };
}
