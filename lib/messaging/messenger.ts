import { codeOf, envelopeOf, isEnvelope, MessageError } from '@/lib/messaging/envelope';

type Exchange = { readonly request: unknown; readonly response: unknown };
type Protocol<Names> = { readonly [Name in keyof Names]: Exchange };

export type Sender = {
  readonly id?: string | undefined;
  readonly tab?:
    { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
};

type Listener = (
  message: unknown,
  sender: Sender,
  sendResponse: (response: unknown) => void,
) => true | undefined;

/** The part of `runtime` that messages need; the browser's own and the polyfill's both have it. */
export type MessageRuntime = {
  readonly id: string;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
};

export type Handlers<P extends Protocol<P>> = {
  readonly [Name in keyof P]: (
    request: P[Name]['request'],
    sender: Sender,
  ) => P[Name]['response'] | Promise<P[Name]['response']>;
};

export type Ask<P extends Protocol<P>> = <Name extends keyof P & string>(
  name: Name,
  request: P[Name]['request'],
) => Promise<P[Name]['response']>;

/**
 * A typed way to ask another context. While nobody answers it asks again after each of the `pauses` (ms): a
 * background that was just being stopped is started again by a later message.
 *
 * @throws {MessageError} from the returned function.
 */
export function createAsk<P extends Protocol<P>>(options: {
  readonly post: (message: unknown) => Promise<unknown>;
  readonly pauses: readonly number[];
}): Ask<P> {
  return async (name, request) => {
    for (const pause of options.pauses) {
      try {
        return await askOnce(options.post, { name, request });
      } catch (error) {
        if (codeOf(error) !== 'no-receiver') throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return askOnce(options.post, { name, request });
  };
}

async function askOnce<Response>(
  post: (message: unknown) => Promise<unknown>,
  message: unknown,
): Promise<Response> {
  const response = await post(message).catch((error: unknown) => {
    throw new MessageError(codeOf(error), String(error));
  });
  if (!isEnvelope(response)) throw new MessageError('no-receiver', 'No receiving end');
  if (!response.ok) throw new MessageError(response.error.code, response.error.message);
  return response.value as Response;
}

/**
 * Answers the requests that `handlers` name and leaves all others to other listeners; returns how to stop.
 * Messages of other extensions and of pages go unanswered.
 */
export function answer<P extends Protocol<P>>(
  runtime: MessageRuntime,
  handlers: Handlers<P>,
): () => void {
  const listener: Listener = (message, sender, sendResponse) => {
    if (sender.id !== runtime.id) return undefined;
    const name = nameOf(message);
    // Own names alone: a request called `constructor` is none.
    if (name === null || !Object.hasOwn(handlers, name)) return undefined;
    void respond(handlers[name as keyof P], message, sender).then(sendResponse);
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}

async function respond(
  handler: (request: never, sender: Sender) => unknown,
  message: unknown,
  sender: Sender,
): Promise<unknown> {
  try {
    const { request } = message as { request: never };
    return { ok: true, value: (await handler(request, sender)) ?? null };
  } catch (error) {
    return envelopeOf(error);
  }
}

function nameOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('name' in message)) return null;
  return typeof message.name === 'string' ? message.name : null;
}
