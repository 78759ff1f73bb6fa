/** The first button, label or summary on the page whose name begins with these words. */
export function findControl(words: string): HTMLElement {
  const controls = [...document.querySelectorAll<HTMLElement>('button, label, summary')];
  const found = controls.find((control) =>
    (control.ariaLabel ?? control.innerText).startsWith(words),
  );
  if (found === undefined) throw new Error(`There is no control “${words}”`);
  return found;
}
