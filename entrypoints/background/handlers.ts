import { allMessages } from '@/components/i18n/messages.built';
import { showCount } from '@/entrypoints/background/badge';
import { injectReader } from '@/entrypoints/background/reader-files';
import { openRecord } from '@/entrypoints/background/open-record';
import { readPage } from '@/entrypoints/background/read-page';
import {
  cardRequest,
  countRequest,
  parseRequest,
  questionsRequest,
  readRequest,
  wordsRequest,
} from '@/entrypoints/background/requests';
import { takeSelection } from '@/entrypoints/background/selection';
import type { EntityId } from '@/lib/briefing/types';
import { composeCard } from '@/lib/card/compose-card';
import { answerQuestions } from '@/lib/disambiguate/answer-questions';
import { editionInUse } from '@/lib/edition/edition-in-use';
import { loadedNames } from '@/entrypoints/background/loaded-names';
import { MessageError } from '@/lib/messaging/envelope';
import type { Handlers, Sender } from '@/lib/messaging/messenger';
import type { BackgroundProtocol } from '@/lib/messaging/protocol';

/** What the background answers. Nothing of a request outlives its answer. */
export const handlers: Handlers<BackgroundProtocol> = {
  'reader/start': async (_request, sender) => {
    await injectReader(tabOf(sender));
    return null;
  },
  'mentions/disambiguate': (request) => {
    const { questions } = parseRequest(questionsRequest, request);
    return { answers: answerQuestions(questions) };
  },
  'names/get': async () => ({ names: await loadedNames() }),
  'card/get': async (request) => {
    const { entity, published } = parseRequest(cardRequest, request);
    const { index } = await editionInUse();
    return composeCard({ index, entity: entity as EntityId, published });
  },
  'record/open': async (request, sender) => {
    const { entity, published } = parseRequest(cardRequest, request);
    // Nothing is awaited before: the browser opens its panel only in the click itself.
    await openRecord(sender.tab ?? {}, { entity: entity as EntityId, published });
    return null;
  },
  'words/get': (request) => {
    const { language } = parseRequest(wordsRequest, request);
    return allMessages()[language];
  },
  'page/count': async (request, sender) => {
    const { mentions } = parseRequest(countRequest, request);
    await showCount(tabOf(sender), mentions);
    return null;
  },
  'selection/take': () => ({ text: takeSelection() }),
  'tab/read': (request) => {
    const { tab, force } = parseRequest(readRequest, request);
    return readPage(tab, force);
  },
};

function tabOf({ tab }: Sender): number {
  if (tab?.id === undefined) throw new MessageError('bad-request', 'Not sent from a tab');
  return tab.id;
}
