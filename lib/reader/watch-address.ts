/** Calls back when a single-page site goes to another address: before the page shows what is there. */
export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  let address = pageAddress();
  // Chrome 102, Firefox 147. Without `navigation`, `popstate` would miss every step forward.
  window.navigation.addEventListener(
    'currententrychange',
    () => {
      const present = pageAddress();
      if (present === address) return;
      address = present;
      onChange();
    },
    { signal },
  );
}

/** Without the fragment, which moves within one page. */
function pageAddress(): string {
  const { origin, pathname, search } = location;
  return origin + pathname + search;
}
