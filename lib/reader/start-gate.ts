import { assessCoverage } from '@/lib/gate/assess-coverage';
import { collectEvidence } from '@/lib/gate/collect-evidence';
import type { CoverageVerdict } from '@/lib/gate/coverage-verdict';
import { mayBeCoverage } from '@/lib/gate/may-be-coverage';
import { askBackground } from '@/lib/messaging/ask-background';
import { answer } from '@/lib/messaging/messenger';
import type { PageProtocol } from '@/lib/messaging/protocol';
import type { PageState } from '@/lib/page/page-state';
import { metaText } from '@/lib/page/read-meta';
import { pageRuntime } from '@/lib/platform/page-runtime';
import { reportError } from '@/lib/platform/report-error';
import { moveOut } from '@/lib/platform/tenancy';
import { isFramed } from '@/lib/reader/is-framed';
import { watchAddress } from '@/lib/reader/watch-address';

/** ms after the first look: what the page shows may come late. */
const laterLooks = [1_000, 3_000, 8_000];

/** What a gate answers; the rest only a reader can. */
type GateProtocol = Pick<PageProtocol, 'page/state'>;

/**
 * Looks whether the page is coverage, and asks for the reader if it is. Returns how to stop; null when the
 * extension has gone. A page costs four looks at the most, and of the later ones only where it has grown.
 */
export function startGate(): (() => void) | null {
  const runtime = pageRuntime();
  if (runtime === null) return null;
  const stopping = new AbortController();
  const { signal } = stopping;
  const gate = new Gate(signal);
  const stopAnswering = answer<GateProtocol>(runtime, { 'page/state': () => gate.state });
  signal.addEventListener('abort', stopAnswering);
  watchAddress(() => gate.lookAround(), signal);
  gate.lookAround();
  return () => stopping.abort();
}

class Gate {
  readonly #signal: AbortSignal;
  /** Characters on the page at the last look; null before. */
  #size: number | null = null;
  /** Of the last look; null where a glance was enough. */
  #verdict: CoverageVerdict | null = null;
  #timers: readonly number[] = [];

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#timers.forEach((timer) => clearTimeout(timer)));
  }

  get state(): PageState {
    const unread = { kind: 'unread', reason: 'not-started' } as const;
    if (this.#size === null) return unread;
    this.#verdict ??= assessCoverage(collectEvidence(document));
    // Of coverage the reader will speak, once it is here.
    if (this.#verdict.kind === 'coverage') return unread;
    return { kind: 'not-coverage', verdict: this.#verdict, isFramed: isFramed() };
  }

  /** Looks now and a few times more. */
  lookAround(): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
    this.#size = null;
    this.#tryLook();
    this.#timers = laterLooks.map((delay) => window.setTimeout(() => this.#tryLook(), delay));
  }

  /** A page whose elements answer for the browser is none that can be read, and no cause for an error of its. */
  #tryLook(): void {
    try {
      this.#look();
    } catch (error) {
      reportError('the gate', error);
    }
  }

  #look(): void {
    // A picture or a feed has no body.
    if (this.#signal.aborted || (document.body as HTMLElement | null) === null) return;
    const text = document.documentElement.textContent;
    if (text.length === this.#size) return;
    this.#size = text.length;
    this.#verdict = null;
    if (!mayBeCoverage(text) && !mayBeCoverage(metaText(document))) return;
    this.#verdict = assessCoverage(collectEvidence(document));
    // No answer: the extension is gone, or may not read this page any more.
    if (this.#verdict.kind === 'coverage') askBackground('reader/start', null).catch(moveOut);
  }
}
