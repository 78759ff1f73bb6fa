/** What a visit cost the page's main thread. Times are ms; `cpu` leaves out what other programs took. */
export type PageCost = {
  /** Spent in the extension's scripts: loading, compiling and running them. */
  readonly ours: Spent;
  /** The longest stretch of that without the page getting its turn. */
  readonly longestTask: Spent;
  /** Everything the thread did, the page's own work included. */
  readonly everything: Spent;
  /** From the moment the idle page ran the gate to the first frame with marks; null without marks. */
  readonly untilMarks: number | null;
  /** Sum of the scores of all layout shifts. */
  readonly layoutShift: number;
  /** Files of the extension that ran on the page's thread. */
  readonly files: readonly string[];
};

export type Spent = { readonly cpu: number; readonly wall: number };

/** As in the Trace Event Format; µs. */
type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly beginData?: { readonly url?: string };
    readonly data?: { readonly url?: string; readonly score?: number };
    readonly worldName?: string;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
};

export const traceCategories = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'loading',
  'blink.user_timing',
];
/** What `watchForMarks` leaves in the trace. */
export const marksSeen = 'marks-seen';
/** µs; a shorter checkpoint found no microtask to run. */
const emptyCheckpoint = 50;

/**
 * Reads a trace of one visit. The page must run no script of its own: then every microtask after the
 * gate's start is the extension's.
 */
export function readTrace(trace: Uint8Array, url: string): PageCost {
  const all = (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] })
    .traceEvents;
  const parse = all.find((event) => event.args?.beginData?.url === url);
  if (parse === undefined) throw new Error(`The trace does not show ${url}`);
  const events = all
    .filter(({ pid, tid }) => pid === parse.pid && tid === parse.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const files = ourFiles(events);
  const start = events.find((event) => fileOf(event) !== null)?.ts ?? Infinity;
  const ours = outermost(events.filter((event) => isOurs(event, start)));
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const seen = events.find(({ name }) => name === marksSeen);
  return {
    ours: sum(ours),
    longestTask: longestOf(tasks, ours),
    everything: sum(tasks),
    untilMarks: seen === undefined ? null : (seen.ts - start) / 1000,
    layoutShift: events
      .filter(({ name }) => name === 'LayoutShift')
      .reduce((total, { args }) => total + (args?.data?.score ?? 0), 0),
    files,
  };
}

function ourFiles(events: readonly TraceEvent[]): readonly string[] {
  const files = events.map(fileOf).filter((file) => file !== null);
  return [...new Set(files)];
}

/** The extension's file that an event runs, or null. */
function fileOf({ name, args }: TraceEvent): string | null {
  if (name !== 'EvaluateScript') return null;
  return /^chrome-extension:\/\/[a-z]+\/(.*)$/.exec(args?.data?.url ?? '')?.[1] ?? null;
}

function isOurs({ name, ts, tdur = 0, args }: TraceEvent, start: number): boolean {
  if (name === 'BlinkScheduler_PerformMicrotaskCheckpoint') {
    return ts >= start && tdur >= emptyCheckpoint;
  }
  return (
    args?.data?.url?.startsWith('chrome-extension:') === true ||
    args?.worldName === 'Phase Two Reader' ||
    args?.chrome_mojo_event_info?.mojo_interface_tag === 'extensions.mojom.LocalFrame'
  );
}

/** Events of one thread that lie in no other of them. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = -Infinity;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

function longestOf(tasks: readonly TraceEvent[], ours: readonly TraceEvent[]): Spent {
  const spent = tasks.map(({ ts, dur = 0 }) =>
    sum(ours.filter((event) => event.ts >= ts && event.ts < ts + dur)),
  );
  return {
    cpu: Math.max(0, ...spent.map(({ cpu }) => cpu)),
    wall: Math.max(0, ...spent.map(({ wall }) => wall)),
  };
}

function sum(events: readonly TraceEvent[]): Spent {
  const total = (pick: (event: TraceEvent) => number) =>
    events.reduce((so, event) => so + pick(event), 0) / 1000;
  return { cpu: total(({ tdur = 0 }) => tdur), wall: total(({ dur = 0 }) => dur) };
}
