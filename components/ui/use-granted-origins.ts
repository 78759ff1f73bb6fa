import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/lib/platform/browser';
import { reportError } from '@/lib/platform/report-error';

/** Match patterns that the browser has granted, kept up to date; null until it has said. */
export function useGrantedOrigins(): readonly string[] | null {
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const refresh = () => {
      browser.permissions
        .getAll()
        .then((all) => setOrigins(all.origins ?? []))
        .catch((error: unknown) => reportError('the list of sites', error));
    };
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return origins;
}
