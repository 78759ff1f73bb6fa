import { defineBackground } from 'wxt/utils/define-background';
import { handlers } from '@/entrypoints/background/handlers';
import { answerCommands } from '@/entrypoints/background/commands';
import { noteFirstEdition } from '@/entrypoints/background/note-edition';
import { offerExplanation } from '@/entrypoints/background/context-menu';
import { keepSiteAccess } from '@/entrypoints/background/site-access';
import { welcomeNewcomers } from '@/entrypoints/background/welcome';
import { answer } from '@/lib/messaging/messenger';
import type { BackgroundProtocol } from '@/lib/messaging/protocol';
import { browser } from '@/lib/platform/browser';

// Every listener is added before `main` returns, or the event that woke the worker is lost.
export default defineBackground({
  type: 'module',
  main() {
    answer<BackgroundProtocol>(browser.runtime, handlers);
    keepSiteAccess();
    answerCommands();
    offerExplanation();
    welcomeNewcomers();
    noteFirstEdition();
  },
});
