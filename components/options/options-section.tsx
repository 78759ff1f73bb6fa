import type { ComponentChildren } from 'preact';

type OptionsSectionProps = {
  /** Also the address of the section on the page. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
};

/** One subject of the settings, with its title in the margin. */
export function OptionsSection({ id, title, children }: OptionsSectionProps) {
  return (
    <section class="options-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="options-body">{children}</div>
    </section>
  );
}
