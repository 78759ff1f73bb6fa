import { articleValue } from '@/lib/card/article-value';
import type { CardProps } from '@/lib/reader/card-view';
import { ClaimList } from '@/components/cited/claim-list';
import { Figures } from '@/components/cited/figures';
import { Ledger } from '@/components/cited/ledger';
import { Part } from '@/components/cited/part';
import { PositionList } from '@/components/cited/position-list';
import { SourceList } from '@/components/cited/source-list';
import { StandingClaim } from '@/components/cited/standing';
import { typeset } from '@/components/cited/typeset';
import { plural, t } from '@/components/i18n/translate';

const shownClaims = 5;

type CardBodyProps = Pick<CardProps, 'model' | 'surface' | 'sentence' | 'reason'>;

/** What "More" opens: changes, positions, claims, figures, sources, and why the words were marked. */
export function CardBody({ model, surface, sentence, reason }: CardBodyProps) {
  const { standing, figures, positions, claims, moreClaims, basis } = model;
  const since = standing?.since ?? [];
  return (
    <>
      {standing !== null && <StandingClaim standing={standing} />}
      <div class="parts">
        <Part title={t('card.figures')} count={figures.length} isOpen>
          <Figures
            figures={figures}
            article={{
              value: articleValue({ surface, sentence }),
              published: model.timing.published,
            }}
          />
        </Part>
        <Part title={t('card.since')} count={since.length} isOpen={figures.length === 0}>
          <Ledger lines={since} />
        </Part>
        <Part title={t('card.positions')} count={positions.length} isOpen={false}>
          <PositionList positions={positions} />
        </Part>
        <Part title={t('card.claims')} count={claims.length} isOpen={since.length === 0}>
          <ClaimList claims={claims} shown={shownClaims} />
          {moreClaims > 0 && <p class="note">{plural('card.moreInRecord', moreClaims)}</p>}
        </Part>
        <Part title={t('card.sources')} count={basis.length} isOpen={false}>
          <SourceList sources={basis} />
        </Part>
        <Part title={t('card.why')} count={null} isOpen={false}>
          <p class="why" lang="en" dir="ltr">
            <q>{surface}</q> — {typeset(reason)}
          </p>
        </Part>
      </div>
    </>
  );
}
