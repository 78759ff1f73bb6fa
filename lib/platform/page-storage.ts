/** The part of the extension's store that is used; both browsers return promises there. */
export type PageStorage = {
  get(keys: string | string[]): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  readonly onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
};

type ChangeListener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => void;

type Globals = { readonly browser?: Extension; readonly chrome?: Extension };
type Extension = { readonly storage?: { readonly local: PageStorage } };

/**
 * The local store of this content script, extension page or background, without the polyfill.
 * Returns null once the extension was updated, disabled or removed under the page.
 */
export function pageStorage(): PageStorage | null {
  const { browser, chrome } = globalThis as Globals;
  return (browser ?? chrome)?.storage?.local ?? null;
}

/**
 * Calls back with what any context of the extension stores under a key from now on, undefined when that is
 * removed; returns how to stop.
 */
export function watchStored(key: string, onChange: (stored: unknown) => void): () => void {
  const changed = pageStorage()?.onChanged;
  const listener: ChangeListener = (changes) => {
    const change = changes[key];
    if (change !== undefined) onChange(change.newValue);
  };
  changed?.addListener(listener);
  return () => changed?.removeListener(listener);
}
