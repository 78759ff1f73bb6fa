import { useState } from 'preact/hooks';
import type { BriefingProps, Loading } from '@/components/options/briefing-props';
import { bundledIndex } from '@/lib/briefing/bundled';
import { indexBriefing } from '@/lib/briefing/lookup';
import type { Briefing } from '@/lib/briefing/types';
import { stampOf } from '@/lib/card/cite';
import type { EditionInUse } from '@/lib/edition/edition-in-use';
import { noteKnownEdition } from '@/lib/edition/known-store';
import { removeLoadedBriefing, saveLoadedBriefing } from '@/lib/edition/loaded-store';
import { offerEdition } from '@/lib/edition/offer-edition';
import { reportError } from '@/lib/platform/report-error';

const idle: Loading = { kind: 'idle' };

/** The briefing in use and the way to another. */
export function useBriefing({ index, setback }: EditionInUse): BriefingProps {
  const [loading, setLoading] = useState(idle);
  const settle = (change: Promise<Loading>) => {
    change.then(setLoading).catch((error: unknown) => {
      reportError('the briefing', error);
      setLoading({ kind: 'failed' });
    });
  };
  return {
    inUse: stampOf(index),
    claims: index.briefing.claims.length,
    setback,
    loading,
    onChoose: (file) => {
      setLoading({ kind: 'checking' });
      const offered = offerEdition({ file, inUse: index.briefing, today: today() });
      settle(offered.then((offer) => ({ kind: 'answered', offer })));
    },
    onAccept: () => {
      if (loading.kind !== 'answered' || loading.offer.kind !== 'offered') return;
      settle(accept(loading.offer.briefing));
    },
    onDecline: () => setLoading(idle),
    onGoBack: () => settle(goBack()),
  };
}

/** The reader has just read what it changes. */
async function accept(briefing: Briefing): Promise<Loading> {
  const day = today();
  await saveLoadedBriefing(briefing, day);
  await noteKnownEdition(indexBriefing(briefing, day));
  return { kind: 'accepted' };
}

async function goBack(): Promise<Loading> {
  await removeLoadedBriefing();
  await noteKnownEdition(bundledIndex());
  return idle;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
