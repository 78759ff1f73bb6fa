import type { ComponentChildren } from 'preact';
import type { CardProps } from '@/lib/reader/card-view';
import { ClaimList } from '@/components/cited/claim-list';
import { PositionList } from '@/components/cited/position-list';
import { SourceList } from '@/components/cited/source-list';
import { t } from '@/components/i18n/translate';
import { Figures } from './figures';
import { StandingHistory } from './standing';

const shownClaims = 6;

/** What "More" opens: history, positions, claims, figures, sources, and why the words were marked. */
export function CardBody({
  model,
  surface,
  reason,
}: Pick<CardProps, 'model' | 'surface' | 'reason'>) {
  return (
    <>
      {model.standing !== null && <StandingHistory standing={model.standing} />}
      <Part title={t('card.figures')} isThere={model.figures.length > 0}>
        <Figures figures={model.figures} />
      </Part>
      <Part title={t('card.positions')} isThere={model.positions.length > 0}>
        <PositionList positions={model.positions} />
      </Part>
      <Part title={t('card.claims')} isThere={model.claims.length > 0}>
        <ClaimList claims={model.claims} shown={shownClaims} />
      </Part>
      <Part title={t('card.sources')} isThere={model.basis.length > 0}>
        <SourceList sources={model.basis} />
      </Part>
      <details class="why">
        <summary>{t('card.why')}</summary>
        <p>
          <q lang="en">{surface}</q> — <span lang="en">{reason}</span>
        </p>
      </details>
    </>
  );
}

type PartProps = {
  readonly title: string;
  readonly isThere: boolean;
  readonly children: ComponentChildren;
};

function Part({ title, isThere, children }: PartProps) {
  if (!isThere) return null;
  return (
    <section class="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
