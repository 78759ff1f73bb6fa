import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { ClosedRoot } from './driven-browser';

/** The closed shadow roots of a page in Chromium; the DevTools protocol sees them, page scripts do not. */
export async function closedRootsOverDevtools(page: Page): Promise<readonly ClosedRoot[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return closedRootsBelow(root).map((node) => asClosedRoot(session, node));
}

function closedRootsBelow(node: Protocol.DOM.Node): readonly Protocol.DOM.Node[] {
  const roots = node.shadowRoots ?? [];
  const own = roots.filter((root) => root.shadowRootType === 'closed');
  const deeper = [...roots, ...(node.children ?? [])].flatMap((child) => closedRootsBelow(child));
  return [...own, ...deeper];
}

function asClosedRoot(session: CDPSession, node: Protocol.DOM.Node): ClosedRoot {
  return {
    call: async <Result>(fn: (root: ShadowRoot, value: never) => Result, value?: unknown) => {
      const { object } = await session.send('DOM.resolveNode', {
        backendNodeId: node.backendNodeId,
      });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
        functionDeclaration: `function (value) { return (${String(fn)})(this, value) }`,
        arguments: [{ value }],
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value as Result;
    },
  };
}
