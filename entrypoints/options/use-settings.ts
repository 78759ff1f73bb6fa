import { useEffect, useState } from 'preact/hooks';
import type { SaveOutcome, SettingsChange } from '@/components/options/options-props';
import { reportError } from '@/lib/platform/report-error';
import { changeSettings, readSettings, watchSettings } from '@/lib/settings/items';
import type { Settings } from '@/lib/settings/settings';

type UsedSettings = {
  readonly settings: Settings;
  readonly outcome: SaveOutcome;
  readonly change: (change: SettingsChange) => void;
};

/** The stored settings, kept up with whatever window changes them, and the way to change them. */
export function useSettings(stored: Settings): UsedSettings {
  const [settings, setSettings] = useState(stored);
  const [outcome, setOutcome] = useState<SaveOutcome>(null);
  useEffect(() => {
    const stop = watchSettings(setSettings);
    // What changed between reading and watching was told to nobody.
    void readSettings().then(setSettings);
    return stop;
  }, []);
  const save = async (change: SettingsChange): Promise<void> => {
    // Said anew each time: words that stay as they are, no screen reader says again.
    setOutcome(null);
    setSettings((present) => ({
      ...present,
      ...(typeof change === 'function' ? change(present) : change),
    }));
    try {
      await changeSettings(change);
      setOutcome('saved');
    } catch (error) {
      reportError('the settings', error);
      setSettings(await readSettings());
      setOutcome('refused');
    }
  };
  return { settings, outcome, change: (change) => void save(change) };
}
