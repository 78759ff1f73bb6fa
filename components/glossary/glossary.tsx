import { Fragment } from 'preact';
import { colophonOf, dateInWords } from '@/lib/export/export-words';
import type { Outline, OutlineSection, Referenced } from '@/lib/export/outline';
import type { CitedSource } from '@/lib/card/card-model';
import { typeset } from '@/components/cited/typeset';
import { t } from '@/components/i18n/translate';

type GlossaryProps = {
  /** null where there is no page to make it of. */
  readonly outline: Outline | null;
  readonly onPrint: () => void;
};

/** The terms of an article to be printed: each with its text, its standing and the numbers of its sources. */
export function Glossary({ outline, onPrint }: GlossaryProps) {
  if (outline === null) {
    return (
      <main class="glossary">
        <h1>{t('glossary.title')}</h1>
        <p>{t('glossary.none')}</p>
      </main>
    );
  }
  return (
    <>
      <div class="glossary-bar">
        <button type="button" class="button" onClick={onPrint}>
          {t('glossary.print')}
        </button>
      </div>
      <main class="glossary" lang="en" dir="ltr">
        <h1>{typeset(outline.title)}</h1>
        {outline.notes.map((note) => (
          <p key={note} class="note">
            {typeset(note)}
          </p>
        ))}
        {outline.sections.map((section) => (
          <Entry key={section.title} section={section} />
        ))}
        <section class="glossary-sources">
          <h2>Sources</h2>
          <ol>
            {outline.sources.map((source, index) => (
              <Source key={source.url} source={source} number={index + 1} />
            ))}
          </ol>
        </section>
        <p class="colophon">{colophonOf(outline.briefing)}</p>
      </main>
    </>
  );
}

function Entry({ section: { title, note, paragraphs, items } }: { section: OutlineSection }) {
  return (
    <section class="glossary-entry">
      <h2>{typeset(title ?? '')}</h2>
      <p class="note">{note}</p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.text}>
          <Cited line={paragraph} />
        </p>
      ))}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item.text}>
              <Cited line={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Cited({ line: { text, references } }: { readonly line: Referenced }) {
  return (
    <>
      {typeset(text)}{' '}
      <span class="references">
        [
        {references.map((number, index) => (
          <Fragment key={number}>
            {index > 0 && ', '}
            <a href={`#source-${number}`}>{number}</a>
          </Fragment>
        ))}
        ]
      </span>
    </>
  );
}

function Source({ source, number }: { readonly source: CitedSource; readonly number: number }) {
  const { publisher, title, date, url } = source;
  return (
    <li id={`source-${number}`}>
      {publisher}: {typeset(title)}, {dateInWords(date)}.{' '}
      <a href={url} target="_blank" rel="noopener noreferrer">
        {url}
      </a>
    </li>
  );
}
