/** Roles of things that are operated or announced rather than read. */
const skippedRoles =
  /^(?:navigation|contentinfo|search|searchbox|textbox|combobox|menu|menubar|toolbar|tablist|tree|button|dialog|alertdialog|alert|status|marquee|timer)$/;

/** Words in class names and ids that newsrooms use for what stands around an article. */
const furnitureWords = new RegExp(
  '(?:^|[-_])(?:' +
    'comments?|disqus|related|recirc|recirculation|recommended|recommendations?|outbrain|taboola|' +
    'newsletters?|subscribe|sign-?up|share|sharing|social|cookies?|consent|gdpr|ticker|breadcrumbs?|' +
    'teasers?|promos?|most-(?:read|viewed|popular|shared)|trending|also-(?:read|like)|' +
    'read-(?:more|next|also)|readmore|more-(?:stories|news|from|on)|up-next|sidebar|' +
    'advert|advertisement|ads?|sponsored|skip-(?:link|to)|toolbar|menu|navbar|navigation|' +
    'pagination|pager|tags|tag-(?:list|links)|masthead|paywall|donate|' +
    'author-(?:bio|box|info|card)|about-author' +
    ')(?:[-_]|$)',
);
/** State and layout markers on wrappers: `has-sidebar`, `article--with-newsletter`, `md:share`. */
const marker = /^(?:has|with|without|no|not|is|js)[-_]|--|:/;
const screenReaderOnly = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader|a11y-hidden)/i;

/** Said to be unseen by its own markup; no style is read. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style !== null && /display:\s*none|visibility:\s*hidden/i.test(style)) return true;
  const className = element.getAttribute('class');
  return className !== null && screenReaderOnly.test(className);
}

/** Typed into, or made to be typed into. */
export function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/**
 * Navigation, comments, related stories, newsletter boxes and the like inside `root`.
 * A name alone condemns nothing that holds the headline, the body or most paragraphs: sites name wrappers
 * after what they also contain.
 */
export function isFurniture(element: Element, root: Element): boolean {
  const role = element.getAttribute('role');
  if (role !== null && skippedRoles.test(role)) return true;
  if (element.localName === 'footer') return element.closest('blockquote') === null;
  if (element.localName === 'aside' || role === 'complementary') return !isProseBox(element);
  return hasFurnitureName(element) && !holdsArticle(element, root);
}

function hasFurnitureName(element: Element): boolean {
  const id = element.id;
  const className = element.getAttribute('class') ?? '';
  if (id === '' && className === '') return false;
  return `${id} ${className}`
    .split(/\s+/)
    .some((name) => !marker.test(name) && furnitureWords.test(toKebab(name)));
}

function toKebab(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

function holdsArticle(element: Element, root: Element): boolean {
  if (element.querySelector('h1, [itemprop~=articleBody]') !== null) return true;
  const own = element.getElementsByTagName('p').length;
  return own > 2 && own * 2 > root.getElementsByTagName('p').length;
}

/** A pull quote or fact box, as against a list of links. */
function isProseBox(aside: Element): boolean {
  const links = aside.getElementsByTagName('a').length;
  return links < 3 && [...aside.getElementsByTagName('p')].some((p) => p.textContent.length > 80);
}
