import type { CitedClaim } from '@/lib/card/card-model';
import { Day } from './day';
import { Footing } from './footing';
import { Name } from './name';
import { Prose } from './prose';
import { SourceLinks } from './source-links';
import { t } from '@/components/i18n/translate';

/** The values reported for a figure, by date and by who reports: the spread, and no verdict. */
export function Figures({ figures }: { readonly figures: readonly CitedClaim[] }) {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{t('card.figureDate')}</th>
          <th scope="col">{t('card.figureValue')}</th>
        </tr>
      </thead>
      <tbody>
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
