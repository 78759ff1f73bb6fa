import type { BriefingStamp, CitedSource } from '@/lib/card/card-model';

/** What is taken away, before it is written in one format or another. The text is the briefing's: English. */
export type Outline = {
  readonly title: string;
  /** One line each, under the title. */
  readonly notes: readonly string[];
  readonly sections: readonly OutlineSection[];
  /** Numbered from 1: what the references of the sections point to. */
  readonly sources: readonly CitedSource[];
  /** Whose text it is, and of when. */
  readonly briefing: BriefingStamp;
};

export type OutlineSection = {
  /** null: directly under the title of the whole. */
  readonly title: string | null;
  readonly note: string | null;
  readonly paragraphs: readonly Referenced[];
  readonly items: readonly Referenced[];
};

export type Referenced = {
  readonly text: string;
  /** Numbers of sources, ascending. */
  readonly references: readonly number[];
};
