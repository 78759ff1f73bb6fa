import type { Place } from '@/lib/detect/place';

/** Why a mention was marked, as sentences for the reader; each explains one kind of decision. */
export const reasons = {
  name: (alias: string): string => `“${alias}” is one of the names listed for it.`,
  nameHere: (alias: string): string =>
    `“${alias}” is one of the names listed for it, and the words around it leave no other sense.`,
  capitals: (alias: string): string => `“${alias}” is printed in capitals, as only the name is.`,
  owner: 'The name of whose plan, force or office this is.',
  surname: (label: string): string => `The page gives the full name: ${label}.`,
  headline: (label: string): string =>
    `The headline is about Gaza, and the only one of that name in its coverage is ${label}.`,
  office: (alias: string): string =>
    `“${alias}” is the office held when the page was written, and no other holder is named beside it.`,
  capital: (alias: string): string =>
    `“${alias}” acts or is spoken to here, so the government is meant and not the city.`,
  term: (alias: string, where: 'sentence' | 'paragraph' | 'article'): string =>
    `“${alias}” can be said of other conflicts; the ${where} it stands in is about Gaza.`,
  pointsBack: (head: string, label: string): string =>
    `The page named ${label} before, and nothing nearer can be “the ${head}”.`,
  pointsAhead: (head: string, label: string): string =>
    `The page names ${label}, and nothing else on it can be “the ${head}”.`,
  nation: (head: string, label: string): string =>
    `The sentence speaks of ${label} last, and “${head}” takes that up.`,
  introduced: (head: string): string =>
    `The words after “${head}” say what it is for, and in Gaza only this is for that.`,
  owned: (head: string, owner: string): string =>
    `It is a ${head} of ${owner}, and only one of those is known.`,
  inCompany: (head: string, label: string): string =>
    `The same government was spoken of just before, and “the ${head}” of it is ${label}.`,
  unrivalled: (head: string): string =>
    `The passage is about Gaza, where “the ${head}” means this unless another was named.`,
} as const;

/** The entity's label, or its id where the gazetteer has no entry. */
export const labelOf = ({ article }: Pick<Place, 'article'>, entity: string): string =>
  article.gazetteer.entries.get(entity)?.label ?? entity;
