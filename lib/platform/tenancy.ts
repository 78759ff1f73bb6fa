import { pageRuntime } from '@/lib/platform/page-runtime';

/** What runs in a page: the gate, which only looks, or the reader, which takes its place. */
export type TenantRole = 'gate' | 'reader';

type Tenant = {
  readonly role: TenantRole;
  readonly stop: () => void;
  readonly isAlive: () => boolean;
};

const key = Symbol.for('phase-two-reader');
type Home = { [key]?: Tenant };

/**
 * Lets one of ours into the page's isolated world. A second gate or reader stays out; a reader sends the
 * gate away; what an earlier version of the extension left behind is sent away by either. The page's own
 * scripts have another global object and see nothing of it.
 */
export function moveIn(role: TenantRole, start: () => (() => void) | null): void {
  const home = globalThis as Home;
  const present = home[key];
  if (present?.isAlive() === true && (present.role === role || role === 'gate')) return;
  present?.stop();
  delete home[key];
  const runtime = pageRuntime();
  const stop = runtime === null ? null : start();
  if (runtime === null || stop === null) return;
  home[key] = { role, stop, isAlive: () => runtime.id !== undefined && home[key]?.stop === stop };
}

/** Takes whoever is in the page out of it. */
export function moveOut(): void {
  const home = globalThis as Home;
  home[key]?.stop();
  delete home[key];
}
