import { reportError } from '@/lib/platform/report-error';

/** Runs the tasks given to it one after another; one that fails is reported as `what` and stops no other. */
export function oneByOne(what: string): (task: () => Promise<void>) => void {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    last = last.then(task).catch((error: unknown) => reportError(what, error));
  };
}
