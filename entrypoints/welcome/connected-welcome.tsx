import type { EntityId } from '@/lib/briefing/types';
import { composeBundledCard } from '@/lib/card/bundled-card';
import { browser } from '@/lib/platform/browser';
import { reportError } from '@/lib/platform/report-error';
import { newsOutlets, outletPatterns, type NewsOutlet } from '@/lib/sites/news-outlets';
import { coversAddress, everySite } from '@/lib/sites/site-pattern';
import { useGrantedOrigins } from '@/components/ui/use-granted-origins';
import { Welcome } from '@/components/welcome/welcome';

const { version } = browser.runtime.getManifest();

/** As it would be shown in an article of that day. */
const sample = composeBundledCard({
  entity: 'board-of-peace' as EntityId,
  published: '2026-01-30',
});

/** The first-run page with what the browser has granted so far. */
export function ConnectedWelcome() {
  const granted = useGrantedOrigins() ?? [];
  return (
    <Welcome
      sample={sample}
      demoUrl={browser.runtime.getURL('/demo.html')}
      version={version}
      outlets={newsOutlets}
      granted={new Set(newsOutlets.filter((outlet) => isGranted(outlet, granted)).map(nameOf))}
      isEverySiteGranted={everySite.every((pattern) => granted.includes(pattern))}
      onAllow={(outlets) => request(outlets.flatMap(outletPatterns))}
      onAllowEverySite={() => request(everySite)}
    />
  );
}

/** Called in the click itself: the browser asks for hosts only then. */
function request(origins: readonly string[]): void {
  browser.permissions
    .request({ origins: [...origins] })
    .catch((error: unknown) => reportError('the first-run page', error));
}

function isGranted({ domains }: NewsOutlet, granted: readonly string[]): boolean {
  return domains.every((domain) =>
    granted.some((pattern) => coversAddress(pattern, `https://${domain}/`)),
  );
}

function nameOf({ name }: NewsOutlet): string {
  return name;
}
