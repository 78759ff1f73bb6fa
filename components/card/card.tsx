import { useState } from 'preact/hooks';
import type { CardProps } from '@/lib/reader/card-view';
import { Prose } from '@/components/cited/prose';
import { StandingLines } from '@/components/cited/standing';
import { TimeNotice } from '@/components/cited/time-notice';
import { interfaceDirection, interfaceLocale } from '@/components/i18n/translate';
import { CardActions } from './card-actions';
import { CardBody } from './card-body';
import { CardFoot } from './card-foot';
import { CardHead } from './card-head';
import { SourcesLine } from './sources-line';

const titleId = 'card-title';

/** A note in the margin: short at first, whole on demand. */
export function Card(props: CardProps) {
  const { model, surface, sentence, reason, mode, wishes, onClose, onOpenRecord } = props;
  const [isWhole, setIsWhole] = useState(false);
  return (
    <div
      class={`card is-${mode}`}
      role="dialog"
      aria-labelledby={titleId}
      lang={interfaceLocale()}
      dir={interfaceDirection()}
    >
      <TimeNotice timing={model.timing} briefing={model.briefing} />
      <CardHead model={model} titleId={titleId} onClose={onClose} />
      <div class="body">
        <Prose class="lead" text={isWhole ? `${model.definition} ${model.role}` : model.lead} />
        {model.standing !== null && (
          <StandingLines standing={model.standing} timing={model.timing} />
        )}
        {isWhole && (
          <CardBody model={model} surface={surface} sentence={sentence} reason={reason} />
        )}
      </div>
      <CardFoot
        briefing={model.briefing}
        isWhole={isWhole}
        onToggle={() => setIsWhole(!isWhole)}
        onOpenRecord={onOpenRecord}
      >
        {!isWhole && <SourcesLine sources={model.basis} />}
        {isWhole && wishes !== null && (
          <CardActions model={model} surface={surface} wishes={wishes} />
        )}
      </CardFoot>
    </div>
  );
}
