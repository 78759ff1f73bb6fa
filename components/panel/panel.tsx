import { useEffect } from 'preact/hooks';
import type { ElementId, EntityId, PartialDate } from '@/lib/briefing/types';
import { BriefingDate } from '@/components/cited/briefing-date';
import { t } from '@/components/i18n/translate';
import { SketchMapView } from '@/components/sketch-map/sketch-map-view';
import { publishedOf } from '@/components/ui/published-of';
import { ElementView } from './element-view';
import { viewOf, type View } from './journey';
import { NewsView } from './news-view';
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
  const { place } = props;
  useEffect(() => {
    if (place !== null) goOn(place);
  }, [place]);
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
        <button type="button" class="link" onClick={props.actions.openPaste}>
          {t('paste.open')}
        </button>
        <button type="button" class="link" onClick={props.actions.openSettings}>
          {t('options.title')}
        </button>
      </footer>
    </>
  );
}

type ShownProps = PanelProps & { readonly view: View; readonly onGo: (view: View) => void };

function Shown({ view, page, library, news, actions, onGo }: ShownProps) {
  const { summary, sketchMap } = library;
  const open = (entity: EntityId) => onGo({ kind: 'record', entity, article: null });
  const openElement = (element: ElementId) => onGo({ kind: 'element', element });
  switch (view.kind) {
    case 'page':
      return (
        <PageView
          page={page}
          news={news}
          actions={actions}
          onOpen={open}
          onOpenNews={() => onGo({ kind: 'news' })}
        />
      );
    case 'news':
      return (
        <NewsView
          news={news}
          onOpen={open}
          onOpenElement={openElement}
          onDismiss={actions.dismissNews}
        />
      );
    case 'plan':
      return (
        <PlanView page={page} summary={summary} onReveal={actions.reveal} onOpen={openElement} />
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
    case 'record': {
      const article = view.article ?? articleOf(page);
      const record = library.record(view.entity, article?.published ?? null);
      if (record === null) return <p class="headline">{t('panel.noEntry')}</p>;
      return (
        <RecordView
          record={record}
          isForArticle={article !== null}
          sketchMap={sketchMap}
          onOpen={open}
          onOpenElement={openElement}
          onOpenMap={() => onGo({ kind: 'map' })}
        />
      );
    }
  }
}

/** The article in front; null where none is read. */
function articleOf(page: PanelProps['page']): { readonly published: PartialDate | null } | null {
  return page?.kind === 'reading' ? { published: publishedOf(page) } : null;
}
