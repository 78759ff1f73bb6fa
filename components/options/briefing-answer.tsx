import type { Refusal } from '@/lib/edition/offer-edition';
import { formatDate } from '@/components/i18n/format-date';
import { formatCount, t } from '@/components/i18n/translate';
import { BriefingChangeList } from './briefing-change-list';
import type { BriefingProps } from './briefing-props';

/** What became of the file that the reader chose. */
export function BriefingAnswer(props: BriefingProps) {
  const { loading, onAccept, onDecline } = props;
  switch (loading.kind) {
    case 'idle':
      return null;
    case 'checking':
      return <p>{t('briefing.checking')}</p>;
    case 'accepted':
      return <p>{t('briefing.accepted')}</p>;
    case 'failed':
      return <p class="briefing-refused">{t('briefing.failed')}</p>;
    case 'answered':
  }
  if (loading.offer.kind === 'refused') return <Refused refusal={loading.offer.refusal} />;
  const { briefing, changes } = loading.offer;
  const { version, asOf, claims } = briefing;
  return (
    <>
      <p>{t('briefing.offered', [version, formatDate(asOf), formatCount(claims.length)])}</p>
      <BriefingChangeList changes={changes} />
      <div class="briefing-choice">
        <button type="button" class="button" onClick={onAccept}>
          {t('briefing.accept')}
        </button>
        <button type="button" class="button is-quiet" onClick={onDecline}>
          {t('briefing.decline')}
        </button>
      </div>
    </>
  );
}

const shownFaults = 5;

function Refused({ refusal }: { readonly refusal: Refusal }) {
  const faults = refusal.reason === 'faulty' ? refusal.faults : [];
  const rest = faults.length - shownFaults;
  return (
    <div class="briefing-refused">
      <p>
        <strong>{t('briefing.refused')}</strong> {reasonOf(refusal)}
      </p>
      {faults.length > 0 && (
        <ul lang="en" dir="ltr">
          {faults.slice(0, shownFaults).map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {rest > 0 && <p>{t('briefing.moreFaults', [formatCount(rest)])}</p>}
    </div>
  );
}

function reasonOf(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'too-large':
      return t('briefing.tooLarge', [megabytes(refusal.size), megabytes(refusal.limit)]);
    case 'same':
      return t('briefing.same', [refusal.version]);
    case 'older':
      return t('briefing.older', [refusal.version, refusal.inUse]);
    case 'ahead':
      return t('briefing.ahead', [formatDate(refusal.asOf)]);
    case 'faulty':
      return t('briefing.faulty');
  }
}

function megabytes(bytes: number): string {
  return formatCount(Math.ceil(bytes / 100_000) / 10);
}
