const property = 'article:published_time';

/** Has the page state when its text was published, as articles do; null: it does not say. */
export function stateDate(date: string | null): void {
  document.head.querySelector(`meta[property="${property}"]`)?.remove();
  if (date === null) return;
  const meta = document.createElement('meta');
  meta.setAttribute('property', property);
  meta.content = date;
  document.head.append(meta);
}
