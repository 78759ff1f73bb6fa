import type { Place } from '@/lib/detect/place';

/** Why a mention was marked, as sentences for the reader; each explains one kind of decision. */
export const reasons = {
  name: (alias: string): string => `“${alias}” is one of the names listed for it.`,
  nameHere: (alias: string): string =>
    `“${alias}” is one of the names listed for it, and the words around it leave no other sense.`,
  capitals: (alias: string): string => `“${alias}” is printed in capitals, as only the name is.`,
  owner: 'It is named as the one whose plan, force, office or deed follows.',
  servants: (printed: string): string => `“${printed}” act for the state.`,
  surname: (label: string): string => `The page gives the full name: ${label}.`,
  headline: (label: string): string =>
    `The headline is about Gaza, and the only one of that name in its coverage is ${label}.`,
  office: (alias: string): string =>
    `“${alias}” is the office held when the page was written, and no other holder is named beside it.`,
  capital: (alias: string): string =>
    `“${alias}” acts or is spoken to here, so the government is meant and not the city.`,
  term: (printed: string, where: 'sentence' | 'paragraph' | 'article'): string =>
    where === 'article'
      ? `“${printed}” is not a name by itself; it counts because the page is about Gaza and nothing near it points elsewhere.`
      : `“${printed}” is not a name by itself; it counts because the ${where} it stands in is about Gaza.`,
  pointsBack: (printed: string, label: string): string =>
    `The page named ${label} before, and nothing nearer can be “the ${printed}”.`,
  pointsAhead: (printed: string, label: string): string =>
    `The page names ${label}, and nothing else on it can be “the ${printed}”.`,
  preferred: (printed: string, label: string): string =>
    `The page named ${label} before, and “the ${printed}” without more words is short for that.`,
  speaksFor: (printed: string, named: string, label: string): string =>
    `The page spoke of ${named} just before, and “the ${printed}” of that side is ${label}.`,
  nation: (printed: string, label: string): string =>
    `The sentence last speaks of ${label}, and “${printed}” takes that up.`,
  introduced: (printed: string, label: string): string =>
    `The words around “${printed}” say what it is for, and that is what ${label} is for.`,
  owned: (printed: string, owner: string, label: string): string =>
    `The words say that it belongs to ${owner}, and as “${printed}” of that side the briefing lists ${label}.`,
  inCompany: (printed: string, label: string): string =>
    `The page spoke of the same side just before, and “the ${printed}” there is ${label}.`,
  unrivalled: (printed: string, label: string): string =>
    `The passage is about Gaza, where “the ${printed}” means ${label} unless another was named.`,
  byword: (printed: string, label: string): string =>
    `“The ${printed}” is a common way to speak of ${label}.`,
} as const;

/** The entity's label, or its id where the gazetteer has no entry. */
export const labelOf = ({ article }: Pick<Place, 'article'>, entity: string): string =>
  article.gazetteer.entries.get(entity)?.label ?? entity;

/** The form as the page prints it. */
export const printedAt = ({ tokens, from, to }: Pick<Place, 'tokens' | 'from' | 'to'>): string =>
  tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
