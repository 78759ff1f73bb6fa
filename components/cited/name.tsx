import { typeset } from './typeset';

/** A name of the briefing within words of the interface, kept apart from their direction. */
export function Name({ text }: { readonly text: string }) {
  return <bdi lang="en">{typeset(text)}</bdi>;
}
