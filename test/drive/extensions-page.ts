/** What a reader does on the browser's own page of extensions. */
export type ExtensionsPage = {
  /** Leaves exactly these sites allowed, as match patterns; none: only at a press of the button. */
  allowOnly(patterns: readonly string[]): Promise<void>;
  turn(isOn: boolean): Promise<void>;
  remove(): Promise<void>;
};
