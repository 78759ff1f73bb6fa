import type { ComponentChildren } from 'preact';
import { formatCount } from '@/components/i18n/translate';

type StepProps = {
  readonly number: number;
  readonly title: string;
  readonly children: ComponentChildren;
};

/** A step with its number in the margin. */
export function Step({ number, title, children }: StepProps) {
  return (
    <section class="step">
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
