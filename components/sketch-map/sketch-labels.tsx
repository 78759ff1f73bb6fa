import type { EntityId } from '@/lib/briefing/types';
import { t } from '@/components/i18n/translate';
import { cities, labels, type SketchLabel } from './sketch-features';

type SketchLabelsProps = {
  readonly highlighted: EntityId | null;
  readonly onOpen: (entity: EntityId) => void;
};

/** The names on the drawing; those that the briefing has records on lead to them. */
export function SketchLabels({ highlighted, onOpen }: SketchLabelsProps) {
  return (
    <>
      <g class="areas">
        <text x="62" y="150" text-anchor="middle">
          {t('sketchMap.sea')}
        </text>
        <text x="292" y="268" text-anchor="middle">
          {t('sketchMap.israel')}
        </text>
        <text x="62" y="418" text-anchor="middle">
          {t('sketchMap.egypt')}
        </text>
      </g>
      <g class="cities" lang="en">
        {cities.map(({ lines, at }) => (
          <text key={lines.join(' ')} y={at.y}>
            {lines.map((line, index) => (
              <tspan key={line} x={at.x} dy={index === 0 ? 0 : 16}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </g>
      {labels.map((label) => (
        <LabelLink
          key={label.text}
          label={label}
          isHighlighted={label.entity === String(highlighted)}
          onOpen={onOpen}
        />
      ))}
    </>
  );
}

type LabelLinkProps = {
  readonly label: SketchLabel;
  readonly isHighlighted: boolean;
  readonly onOpen: (entity: EntityId) => void;
};

const lineHeight = 26;

function LabelLink({ label, isHighlighted, onOpen }: LabelLinkProps) {
  const { entity, text, at, anchor } = label;
  const width = text.length * 7.6;
  const left = { start: 0, middle: width / 2, end: width }[anchor];
  return (
    <a
      href={`#${entity}`}
      lang="en"
      class={isHighlighted ? 'is-highlighted' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onOpen(entity as string as EntityId);
      }}
    >
      <rect class="reach" x={at.x - left} y={at.y - 18} width={width} height={lineHeight} />
      <text x={at.x} y={at.y} text-anchor={anchor}>
        {text}
      </text>
    </a>
  );
}
