import shellCss from '@/lib/reader/card-shell.css?inline';

/** What of the card's life is none of the page's business. */
const ownEvents =
  'click dblclick auxclick contextmenu pointerdown pointerup pointermove pointerover pointerout mousedown ' +
  'mouseup mousemove mouseover mouseout keydown keyup keypress beforeinput input change focusin focusout ' +
  'copy cut paste dragstart selectstart touchstart touchmove touchend wheel';

/** The one element that ever stands in the page, beside its head and body, and what hangs in it. */
export type CardShell = {
  readonly host: HTMLElement;
  /** Takes the card; closed to the page's scripts. */
  readonly box: HTMLElement;
  /** What is written here, a screen reader says. */
  readonly announcer: HTMLElement;
};

/** Makes the shell, outside of any document. */
export function createCardShell(viewCss: string): CardShell {
  const host = element('div');
  // Top layer: above the page's own dialogs and whatever else claims the greatest z-index.
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const box = element('div');
  box.className = 'box';
  const announcer = element('div');
  announcer.className = 'announcer';
  announcer.ariaLive = 'polite';
  root.append(box, announcer);
  addStyle(root, `${viewCss}\n${shellCss}`);
  for (const type of ownEvents.split(' ')) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  return { host, box, announcer };
}

function addStyle(root: ShadowRoot, css: string): void {
  if (location.protocol.endsWith('-extension:')) {
    // The extension's own pages are under its own policy, which takes sheets alone.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = element('style');
  // As text content: under a page's `style-src 'self'`, Firefox blocks a style given in any other way.
  style.textContent = css;
  root.prepend(style);
}

/** Puts the host on the page: into a modal dialog when its text is in one, for all else is inert then. */
export function mountShell({ host }: CardShell, near: Element | null): void {
  const dialog = near?.closest('dialog:modal') ?? null;
  const parent = dialog ?? document.documentElement;
  if (host.parentNode === parent) return;
  parent.append(host);
  try {
    host.showPopover();
  } catch {
    // A document that is being left, or an XML one: the z-index has to do.
  }
}

/** Only extensions have this, and only in Firefox. */
type Opened = { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes off the page what an extension before has left there: Firefox ends its scripts while a card is open.
 * In Chromium they run on and clear up themselves (watch-life.ts).
 */
export function removeLeftShells(): void {
  for (const host of document.querySelectorAll<HTMLElement & Opened>("div[popover='manual']")) {
    const root = host.openOrClosedShadowRoot ?? null;
    if (root?.querySelector('.box + .announcer')) host.remove();
  }
}

/** In XML documents `createElement` gives elements without behaviour. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  const xhtml = 'http://www.w3.org/1999/xhtml';
  return document.createElementNS(xhtml, name) as HTMLElementTagNameMap[Name];
}
