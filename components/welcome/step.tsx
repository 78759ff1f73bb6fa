import type { ComponentChildren } from 'preact';
import { formatCount } from '@/components/i18n/translate';

type StepProps = {
  /** Also the address of the step on the page. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly children: ComponentChildren;
};

/** A step with its number in the margin. */
export function Step({ id, number, title, children }: StepProps) {
  return (
    <section class="step" id={id}>
      <p class="step-number" aria-hidden="true">
        {formatCount(number)}
      </p>
      <div class="step-text">
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}
