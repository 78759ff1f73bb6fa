import type { CitedSource } from '@/lib/card/card-model';
import type { Referenced } from '@/lib/export/outline';

/** Gives each source one number, from 1, in the order in which they are first referred to. */
export class References {
  readonly #numbers = new Map<string, number>();
  readonly #sources: CitedSource[] = [];

  /** A text with the numbers of what it rests on. */
  refer(text: string, sources: readonly CitedSource[]): Referenced {
    const numbers = new Set(sources.map((source) => this.#numberOf(source)));
    return { text, references: [...numbers].sort((a, b) => a - b) };
  }

  get sources(): readonly CitedSource[] {
    return this.#sources;
  }

  #numberOf(source: CitedSource): number {
    const known = this.#numbers.get(source.url);
    if (known !== undefined) return known;
    const number = this.#sources.push(source);
    this.#numbers.set(source.url, number);
    return number;
  }
}
