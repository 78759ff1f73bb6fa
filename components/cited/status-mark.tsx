import type { JSX } from 'preact';
import type { Status } from '@/lib/briefing/types';

/** One shape a status, all in the colour of the text: shape and word tell, never colour. */
const shapes: Readonly<Record<Status, JSX.Element>> = {
  'not-started': <circle cx="7" cy="7" r="5.25" />,
  agreed: (
    <>
      <circle cx="7" cy="7" r="5.25" />
      <circle class="solid" cx="7" cy="7" r="1.75" />
    </>
  ),
  'under-way': (
    <>
      <circle cx="7" cy="7" r="5.25" />
      <path class="solid" d="M5.6 4.4v5.2l4.2-2.6z" />
    </>
  ),
  partial: (
    <>
      <circle cx="7" cy="7" r="5.25" />
      <path class="solid" d="M7 1.75a5.25 5.25 0 0 0 0 10.5z" />
    </>
  ),
  stalled: (
    <>
      <circle cx="7" cy="7" r="5.25" />
      <path d="M4.25 7h5.5" />
    </>
  ),
  suspended: (
    <>
      <circle cx="7" cy="7" r="5.25" />
      <path d="M5.6 4.75v4.5M8.4 4.75v4.5" />
    </>
  ),
  disputed: (
    <>
      <circle cx="4.9" cy="7" r="3.9" />
      <circle cx="9.1" cy="7" r="3.9" />
    </>
  ),
  completed: <circle class="solid" cx="7" cy="7" r="5.25" />,
};

/** Small neutral shape that stands before a status word; hidden from screen readers, who get the word. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <svg class="status-mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}
