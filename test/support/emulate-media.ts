import { cdp } from 'vitest/browser';

type DevTools = { send(method: string, parameters: object): Promise<unknown> };

export type EmulatedMedia = { readonly media?: 'print'; readonly hasForcedColours?: boolean };

/** Has the browser under test print, or force its colours; neither when asked for nothing. */
export async function emulateMedia({ media, hasForcedColours }: EmulatedMedia): Promise<void> {
  const value = hasForcedColours === true ? 'active' : 'none';
  await (cdp() as unknown as DevTools).send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: [{ name: 'forced-colors', value }],
  });
}
