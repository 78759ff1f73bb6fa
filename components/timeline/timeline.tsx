import { isKnownBy } from '@/lib/briefing/partial-date';
import type { PartialDate } from '@/lib/briefing/types';
import type { PhaseSummary } from '@/lib/phase/phase-summary';
import { Milestones } from '@/components/cited/milestones';
import { Part } from '@/components/cited/part';
import { formatDate } from '@/components/i18n/format-date';
import { interfaceDirection, plural, readerLocale, t } from '@/components/i18n/translate';
import { dotPitch, monthTicks, pileDots, placeDate, type TimelineFrame } from './timeline-layout';

type TimelineProps = {
  readonly milestones: PhaseSummary['milestones'];
  /** Start of the second phase as announced. */
  readonly since: PartialDate | null;
  /** Of the article in view; null when it has none or none is in view. */
  readonly published: PartialDate | null;
  readonly asOf: PartialDate;
};

const width = 364;
const height = 104;
const baseline = 74;

/** A dot for each milestone on a line of months, with the article's own day pinned on it. */
export function Timeline({ milestones, since, published, asOf }: TimelineProps) {
  const [first] = milestones;
  if (first === undefined) return null;
  const frame = { width, from: first.date, to: asOf };
  const dots = pileDots(
    milestones.map(({ date }) => date),
    frame,
  );
  return (
    <section class="timeline">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={describe({ milestones, published, asOf })}
      >
        <Months frame={frame} />
        {dots.map(({ x, level }, index) => (
          <circle
            key={milestones[index]?.claim.id}
            class="dot"
            cx={mirror(x)}
            cy={baseline - 6 - level * dotPitch}
            r="2.5"
          />
        ))}
        {since !== null && (
          <Pin frame={frame} date={since} words={t('timeline.announced')} kind="event" />
        )}
        {published !== null && (
          <Pin frame={frame} date={published} words={t('timeline.article')} kind="article" />
        )}
      </svg>
      <Part title={t('timeline.milestones')} count={milestones.length} isOpen={false}>
        <Milestones milestones={milestones} />
      </Part>
    </section>
  );
}

function Months({ frame }: { readonly frame: TimelineFrame }) {
  const format = new Intl.DateTimeFormat(readerLocale(), { month: 'narrow', timeZone: 'UTC' });
  return (
    <g class="months">
      <path d={`M0 ${baseline}H${width}`} />
      {monthTicks(frame).map(({ month, x }) => (
        <g key={month}>
          <path d={`M${mirror(x)} ${baseline}v4`} />
          <text x={mirror(x + 13)} y={baseline + 14} text-anchor="middle">
            {format.format(new Date(month))}
          </text>
          {month.endsWith('-01-01') && (
            <text x={mirror(x + 13)} y={baseline + 27} text-anchor="middle">
              {month.slice(0, 4)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

type PinProps = {
  readonly frame: TimelineFrame;
  readonly date: PartialDate;
  readonly words: string;
  readonly kind: 'event' | 'article';
};

/** A line from top to base with its words beside it: the article's after it, the event's before, where there is room. */
function Pin({ frame, date, words, kind }: PinProps) {
  const x = placeDate(date, frame);
  const turnsBack = kind === 'article' ? x > width * 0.7 : x > width * 0.28;
  const top = kind === 'article' ? 4 : 18;
  return (
    <g class={`pin is-${kind}`}>
      <path d={`M${mirror(x)} ${top}V${baseline}`} />
      <text
        x={mirror(x + (turnsBack ? -5 : 5))}
        y={top + 8}
        text-anchor={turnsBack ? 'end' : 'start'}
      >
        {words}
      </text>
    </g>
  );
}

/** Time runs with the language: from the right where that is read from the right. */
function mirror(x: number): number {
  return interfaceDirection() === 'rtl' ? width - x : x;
}

function describe({
  milestones,
  published,
  asOf,
}: Pick<TimelineProps, 'milestones' | 'published' | 'asOf'>): string {
  const from = milestones[0]?.date ?? asOf;
  const span = t('timeline.description', [
    plural('timeline.count', milestones.length),
    formatDate(from),
    formatDate(asOf),
  ]);
  if (published === null) return span;
  const before = milestones.filter(({ date }) => isKnownBy(date, published)).length;
  return `${span} ${t('timeline.articleStands', [formatDate(published), plural('timeline.count', before)])}`;
}
