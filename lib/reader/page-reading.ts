import type { Mention } from '@/lib/detect/mention';
import { assessCoverage } from '@/lib/gate/assess-coverage';
import { collectEvidence } from '@/lib/gate/collect-evidence';
import type { CoverageVerdict } from '@/lib/gate/coverage-verdict';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import type { PageFacts } from '@/lib/page/page-facts';
import { readPageFacts } from '@/lib/page/read-page-facts';
import { isIntact } from '@/lib/paint/is-intact';
import type { Mark } from '@/lib/paint/mark';
import type { MentionFinder } from '@/lib/reader/find-mentions';
import { makeMarks } from '@/lib/reader/make-marks';
import type { Pace } from '@/lib/reader/pace';
import type { PageChanges } from '@/lib/reader/page-changes';
import { PageText, type FindContent } from '@/lib/reader/page-text';

/** Characters that may come in beside the main content before it is looked for again. */
const maxStrayed = 600;

export type PageReadingOptions = {
  readonly gazetteer: () => Promise<Gazetteer>;
  readonly finder: MentionFinder;
  readonly findContent: FindContent | undefined;
  /** Called whenever the marks are others than before: at first perhaps without those that need grammar. */
  readonly onMarks: (marks: readonly Mark[]) => void;
};

/** What the page says, kept up with it: the verdict, the facts and the marks of the last reading. */
export class PageReading {
  readonly #options: PageReadingOptions;
  readonly #text: PageText;
  #strayed = 0;
  #force = false;
  facts: PageFacts | null = null;
  verdict: CoverageVerdict | null = null;
  /** What the names of the last reading stand for. */
  entries: Gazetteer['entries'] = new Map();
  /** In reading order. */
  marks: readonly Mark[] = [];

  constructor(options: PageReadingOptions) {
    this.#options = options;
    this.#text = new PageText(options.findContent);
  }

  /** Whether the page is being read, as coverage or because it was asked for. */
  get isReading(): boolean {
    return this.#force || this.verdict?.kind === 'coverage';
  }

  /** Only the first part of the page was read. */
  get isCut(): boolean {
    return this.#text.isCut;
  }

  /** Reads this page, and those that come after it, whatever they are about. */
  force(): void {
    this.#force = true;
  }

  /** Reads the page from the beginning: is it coverage, and what does it mention. */
  async read(pace: Pace): Promise<void> {
    this.#strayed = 0;
    await pace.rest();
    this.facts = readPageFacts(document, { url: location.href });
    await pace.breathe();
    this.verdict = assessCoverage(collectEvidence(document));
    if (this.isReading) {
      await this.#text.read(pace);
      await this.#find(pace);
    } else {
      this.#text.clear();
      this.#setMarks([]);
    }
  }

  /** Takes changes of the page in. */
  async update(changes: PageChanges, pace: Pace): Promise<void> {
    if (changes.isHuge || !this.#text.isRooted) {
      if (changes.isHuge || this.isReading) await this.read(pace);
      return;
    }
    const before = this.#text.blocks;
    this.#strayed += await this.#text.update(changes, pace);
    if (this.#strayed > maxStrayed) await this.read(pace);
    else if (isOther(before, this.#text.blocks)) await this.#find(pace);
    // The page may have turned dark or light.
    else if (pageRoots().some((root) => changes.restyled.has(root))) this.#setMarks(this.marks);
  }

  /** Forgets the marks whose words the page has changed. */
  dropStale(): void {
    const marks = this.marks.filter(({ block, span }) => isIntact(block, span));
    if (marks.length < this.marks.length) this.#setMarks(marks);
  }

  async #find(pace: Pace): Promise<void> {
    const gazetteer = await this.#options.gazetteer();
    this.entries = gazetteer.entries;
    await pace.breathe();
    const { blocks } = this.#text;
    const published = this.facts?.published?.date ?? null;
    const onCertain = (mentions: readonly Mention[]) => this.#note(mentions);
    const mentions = await this.#options.finder.find({
      gazetteer,
      blocks,
      published,
      pace,
      onCertain,
    });
    await pace.breathe();
    this.#note(mentions);
  }

  #note(mentions: readonly Mention[]): void {
    const { entries } = this;
    this.#setMarks(makeMarks({ mentions, blocks: this.#text.blocks, entries }));
  }

  #setMarks(marks: readonly Mark[]): void {
    this.marks = marks;
    this.#options.onMarks(marks);
  }
}

function pageRoots(): readonly Element[] {
  return [document.documentElement, document.body];
}

function isOther<Item>(before: readonly Item[], after: readonly Item[]): boolean {
  return before.length !== after.length || before.some((item, index) => item !== after[index]);
}
