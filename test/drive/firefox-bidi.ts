import type { Browser, Page } from 'puppeteer-core';

/** A value as WebDriver BiDi serialises it (w3c.github.io/webdriver-bidi, script.RemoteValue). */
export type BidiValue = {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
};

type Evaluation = {
  readonly result: {
    readonly result: BidiValue;
    readonly exceptionDetails?: { readonly text: string };
  };
};

type BidiContext = { readonly context: string; readonly url: string };

export type BidiConnection = {
  send(method: 'script.evaluate' | 'script.callFunction', params: object): Promise<Evaluation>;
  send(
    method: 'browsingContext.getTree',
    params: object,
  ): Promise<{ readonly result: { readonly contexts: readonly BidiContext[] } }>;
};

/** The protocol connection under Puppeteer, for what Puppeteer does not offer itself. */
export function bidiConnection(browser: Browser): BidiConnection {
  return Reflect.get(browser, 'connection') as BidiConnection;
}

/** Id of the page's browsing context. */
export function contextOf(page: Page): string {
  return String(Reflect.get(page.mainFrame(), '_id'));
}

/**
 * Evaluates an expression in Firefox's own window, where toolbar buttons and shortcuts live.
 * @throws when the expression throws.
 */
export async function evaluateInBrowserWindow(
  browser: Browser,
  expression: string,
): Promise<unknown> {
  const connection = bidiConnection(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('Firefox shows no window');
  return evaluate(connection, { expression, context: window.context });
}

async function evaluate(
  connection: BidiConnection,
  { expression, context }: { readonly expression: string; readonly context: string },
): Promise<unknown> {
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result.value;
}
