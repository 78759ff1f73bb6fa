/** What went wrong on the way, for the caller to act on. */
export type ErrorCode =
  /** The extension was updated or removed under the page: stop, silently. */
  | 'context-lost'
  /** Nobody listens at the other end. */
  | 'no-receiver'
  | 'no-permission'
  /** The request is not one that the receiver answers. */
  | 'bad-request'
  | 'internal';

export class MessageError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'MessageError';
    this.code = code;
  }
}

export type Envelope =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } };

export function isEnvelope(response: unknown): response is Envelope {
  return typeof response === 'object' && response !== null && 'ok' in response;
}

/** The envelope of a failure; the other context learns no more of it than its message. */
export function envelopeOf(error: unknown): Envelope {
  const code = error instanceof MessageError ? error.code : 'internal';
  return { ok: false, error: { code, message: messageOf(error) } };
}

/** What a failed `sendMessage` means: the browsers say it in words alone. */
export function codeOf(error: unknown): ErrorCode {
  const message = messageOf(error);
  if (/context invalidated|extension has been|disconnected/i.test(message)) return 'context-lost';
  if (/receiving end|message (?:port|channel) closed/i.test(message)) {
    return 'no-receiver';
  }
  if (/cannot access|host permission|cannot be scripted/i.test(message)) {
    return 'no-permission';
  }
  return 'internal';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
