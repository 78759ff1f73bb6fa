import type { PartialDate } from '@/lib/briefing/types';
import type { CitedClaim } from '@/lib/card/card-model';
import { Day } from './day';
import { Footing } from './footing';
import { Name } from './name';
import { Prose } from './prose';
import { SourceLinks } from './source-links';
import { typeset } from './typeset';
import { t } from '@/components/i18n/translate';

type FiguresProps = {
  readonly figures: readonly CitedClaim[];
  /** What the article in view says, in its own words; null where it gives no value or none is in view. */
  readonly article: {
    readonly value: string | null;
    readonly published: PartialDate | null;
  } | null;
};

/** The values reported for a figure, by date and by who reports, the article's own first: no verdict on any. */
export function Figures({ figures, article }: FiguresProps) {
  const value = article?.value ?? null;
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{t('card.figureDate')}</th>
          <th scope="col">{t('card.figureValue')}</th>
        </tr>
      </thead>
      <tbody>
        {article !== null && value !== null && (
          <tr>
            <th scope="row">
              <Day date={article.published} />
              <span class="reporter">{t('card.thisArticle')}</span>
            </th>
            <td>
              <q lang="en" dir="ltr">
                {typeset(value)}
              </q>
            </td>
          </tr>
        )}
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">
              <Day date={figure.date} />
              <Reporter figure={figure} />
            </th>
            <td>
              <Prose text={figure.text} />
              <div class="note">
                <Footing claim={figure} />
                <SourceLinks sources={figure.sources} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reporter({ figure }: { readonly figure: CitedClaim }) {
  const reporter = figure.speaker ?? figure.sources[0]?.publisher;
  return reporter === undefined ? null : (
    <span class="reporter">
      <Name text={reporter} />
    </span>
  );
}
