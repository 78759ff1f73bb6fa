const heading = '## Unreleased';

/**
 * A changelog in which what was unreleased stands under a version and a day, below a new, empty section.
 *
 * @throws {Error} when nothing is unreleased, or the version stands in it already.
 */
export function dateChangelog(options: {
  readonly changelog: string;
  readonly version: string;
  /** YYYY-MM-DD */
  readonly date: string;
}): string {
  const { changelog, version, date } = options;
  requireUnreleased(changelog);
  if (changelog.includes(`\n## ${version} `)) {
    throw new Error(`CHANGELOG.md has a section for ${version} already.`);
  }
  return changelog.replace(heading, `${heading}\n\n## ${version} (${date})`);
}

/** @throws {Error} when the section of what is unreleased is missing or empty. */
export function requireUnreleased(changelog: string): void {
  const [, after] = changelog.split(`\n${heading}\n`);
  if (after === undefined) throw new Error(`CHANGELOG.md has no section "${heading}".`);
  const [section = ''] = after.split(/^## /m);
  if (!/^- /m.test(section)) {
    throw new Error(`"${heading}" in CHANGELOG.md is empty: say what readers notice.`);
  }
}
