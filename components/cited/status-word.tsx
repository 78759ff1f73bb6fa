import type { Status } from '@/lib/briefing/types';
import { t } from '@/components/i18n/translate';
import { statusKeys } from '@/components/i18n/word-keys';
import { StatusMark } from './status-mark';

/** A status as shape and word, kept together on one line. */
export function StatusWord({ status }: { readonly status: Status }) {
  return (
    <span class="status">
      <StatusMark status={status} />
      {t(statusKeys[status])}
    </span>
  );
}
