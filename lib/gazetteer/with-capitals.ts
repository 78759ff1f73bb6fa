/** The words with a capital on each whose bit is set in `capitals`, the first word's bit being 1. */
export const withCapitals = (words: string, capitals: number): string =>
  words
    .split(' ')
    .map((word, at) => ((capitals >> at) & 1 ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(' ');
