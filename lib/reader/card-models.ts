import type { EntityId, PartialDate } from '@/lib/briefing/types';
import type { CardModel } from '@/lib/card/card-model';

type FetchCard = (entity: EntityId, published: PartialDate | null) => Promise<CardModel>;

/** The cards of one page, each asked for once. */
export class CardModels {
  readonly #ask: FetchCard;
  #published: PartialDate | null = null;
  #asked = new Map<EntityId, Promise<CardModel>>();

  constructor(ask: FetchCard) {
    this.#ask = ask;
  }

  /** The article's date, which decides what a card leads with. */
  set published(date: PartialDate | null) {
    if (date === this.#published) return;
    this.#published = date;
    this.clear();
  }

  /** Forgets them: they are to be asked for anew. */
  clear(): void {
    this.#asked = new Map();
  }

  get(entity: EntityId): Promise<CardModel> {
    const known = this.#asked.get(entity);
    if (known !== undefined) return known;
    const asked = this.#ask(entity, this.#published);
    this.#asked.set(entity, asked);
    // A failure is not kept: the next pointer asks again.
    asked.catch(() => this.#asked.delete(entity));
    return asked;
  }
}
