import { typeset } from './typeset';

type ProseProps = {
  readonly text: string;
  readonly class?: string;
};

/** A paragraph of the briefing, which is English and reads from the left in every interface. */
export function Prose({ text, class: className }: ProseProps) {
  return (
    <p class={className} lang="en" dir="ltr">
      {typeset(text)}
    </p>
  );
}
