/** The keyboard commands, by their names in the manifest; the reader sets the keys in the browser. */
const readerCommands = ['next-term', 'previous-term', 'open-card', 'toggle-marks'] as const;
export type ReaderCommand = (typeof readerCommands)[number];

export function isReaderCommand(name: string): name is ReaderCommand {
  return (readerCommands as readonly string[]).includes(name);
}
