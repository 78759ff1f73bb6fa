/**
 * Straight quotes as a printer sets them: `'New Gaza'` becomes `‘New Gaza’`, `Israel's` becomes `Israel’s`.
 * The briefing is kept in straight ones, which an editor can type.
 */
export function typeset(text: string): string {
  return text
    .replaceAll(/(?<=^|[\s([{—–/])'(?=\S)/g, '‘')
    .replaceAll("'", '’')
    .replaceAll(/(?<=^|[\s([{—–/‘])"(?=\S)/g, '“')
    .replaceAll('"', '”');
}
