import type { EntityId } from '@/lib/briefing/types';
import { SketchMapView } from '@/components/sketch-map/sketch-map-view';
import { BriefingDate } from '@/components/cited/briefing-date';
import { t } from '@/components/i18n/translate';
import { ElementView } from './element-view';
import { viewOf, type View } from './journey';
import { PageView } from './page-view';
import { PanelBar } from './panel-bar';
import type { PanelProps } from './panel-props';
import { PlanView } from './plan-view';
import { RecordView } from './record-view';
import { SearchView } from './search-view';
import { useJourney } from './use-journey';
import { ViewTitle } from './view-title';

/** The side panel: the page in front, and the whole briefing to look things up in. */
export function Panel(props: PanelProps) {
  const { journey, goOn, step } = useJourney();
  const { summary, sketchMap } = props.library;
  const view = viewOf(journey);
  return (
    <>
      <PanelBar journey={journey} hasMap={sketchMap !== null} onStep={step} onGo={goOn} />
      <main key={journey.at}>
        <Shown {...props} view={view} onGo={goOn} />
      </main>
      <footer class="panel-foot">
        <p>
          <BriefingDate briefing={summary.briefing} />
        </p>
        <button type="button" class="link" onClick={props.actions.openSettings}>
          {t('options.title')}
        </button>
      </footer>
    </>
  );
}

type ShownProps = PanelProps & { readonly view: View; readonly onGo: (view: View) => void };

function Shown({ view, page, library, actions, onGo }: ShownProps) {
  const { summary, sketchMap } = library;
  const open = (entity: EntityId) => onGo({ kind: 'record', entity });
  switch (view.kind) {
    case 'page':
      return <PageView page={page} actions={actions} onOpen={open} />;
    case 'plan':
      return (
        <PlanView
          page={page}
          elements={summary.elements}
          onReveal={actions.reveal}
          onOpen={(element) => onGo({ kind: 'element', element })}
        />
      );
    case 'map':
      return (
        sketchMap !== null && (
          <>
            <ViewTitle>{t('sketchMap.title')}</ViewTitle>
            <SketchMapView map={sketchMap} onOpen={open} />
          </>
        )
      );
    case 'search':
      return <SearchView query={view.query} found={library.search(view.query)} onOpen={open} />;
    case 'element': {
      const element = summary.elements.find(({ id }) => id === view.element);
      const entries = library.entriesOf(view.element);
      return (
        element !== undefined && <ElementView element={element} entries={entries} onOpen={open} />
      );
    }
    case 'record':
      return (
        <RecordView
          record={library.record(view.entity, publishedOf(page))}
          isForArticle={page?.kind === 'reading'}
          sketchMap={sketchMap}
          onOpen={open}
          onOpenElement={(element) => onGo({ kind: 'element', element })}
          onOpenMap={() => onGo({ kind: 'map' })}
        />
      );
  }
}

function publishedOf(page: PanelProps['page']): string | null {
  return page?.kind === 'reading' ? (page.report.facts.published?.date ?? null) : null;
}
