import { useEffect, useState } from 'preact/hooks';
import { editionInUse, type EditionInUse } from '@/lib/edition/edition-in-use';
import { watchLoadedBriefing } from '@/lib/edition/loaded-store';

/** The briefing in use, followed when the reader loads another or goes back; `first` is the one found before. */
export function useEdition(first: EditionInUse): EditionInUse {
  const [edition, setEdition] = useState(first);
  useEffect(() => watchLoadedBriefing(() => void editionInUse().then(setEdition)), []);
  return edition;
}
