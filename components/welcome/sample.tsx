import type { CardModel } from '@/lib/card/card-model';
import { Card } from '@/components/card/card';
import { t } from '@/components/i18n/translate';

/** A line of news with one marked word, and the card that pointing at it opens. */
export function Sample({ model }: { readonly model: CardModel }) {
  return (
    <figure class="sample">
      <blockquote lang="en" dir="ltr">
        The committee works under the <span class="sample-mark">{model.entity.label}</span>, which
        the Security Council welcomed in November 2025.
      </blockquote>
      <div class="sample-card" inert>
        <Card
          model={model}
          surface={model.entity.label}
          sentence=""
          reason=""
          mode="hover"
          wishes={null}
          onClose={() => {}}
          onOpenRecord={() => {}}
        />
      </div>
      <figcaption>{t('welcome.sampleCaption')}</figcaption>
    </figure>
  );
}
