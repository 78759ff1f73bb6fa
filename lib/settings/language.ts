/** What the interface speaks; assets/locales has a file for each. */
export const languages = ['en', 'ar', 'he', 'fr'] as const;

export type Language = (typeof languages)[number];

/** A language's words by message key as the browser writes it (`card_more`), with `$1`, `$2` to fill in. */
export type Messages = Readonly<Record<string, string>>;
