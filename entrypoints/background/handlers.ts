import { allMessages } from '@/components/i18n/messages.built';
import { showCount } from '@/entrypoints/background/badge';
import { injectReader } from '@/entrypoints/background/reader-files';
import { readPage } from '@/entrypoints/background/read-page';
import {
  cardRequest,
  countRequest,
  parseRequest,
  questionsRequest,
  readRequest,
  wordsRequest,
} from '@/entrypoints/background/requests';
import type { EntityId } from '@/lib/briefing/types';
import { composeBundledCard } from '@/lib/card/bundled-card';
import { answerQuestions } from '@/lib/disambiguate/answer-questions';
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
  'card/get': (request) => {
    const { entity, published } = parseRequest(cardRequest, request);
    return composeBundledCard({ entity: entity as EntityId, published });
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
  'tab/read': (request) => {
    const { tab, force } = parseRequest(readRequest, request);
    return readPage(tab, force);
  },
};

function tabOf({ tab }: Sender): number {
  if (tab?.id === undefined) throw new MessageError('bad-request', 'Not sent from a tab');
  return tab.id;
}
