import type { EntityId, PartialDate } from '@/lib/briefing/types';
import type { Sender } from '@/lib/messaging/messenger';
import { openInTab } from '@/lib/panel/open-in-tab';
import type { PanelPlace } from '@/lib/panel/panel-place';
import { wishForPanel } from '@/lib/panel/panel-wish';
import { openPanelFromPage } from '@/lib/platform/panel';

type AskedRecord = { readonly entity: EntityId; readonly published: PartialDate | null };

/**
 * Shows the full record that a card was asked for: in the side panel where the browser lets a click in a page
 * open it (Chrome does, Firefox does not), else in a tab beside the article. To be called in the click itself.
 */
export async function openRecord(
  { id, windowId }: NonNullable<Sender['tab']>,
  { entity, published }: AskedRecord,
): Promise<void> {
  const place: PanelPlace = { kind: 'record', entity, article: { published } };
  if (windowId !== undefined) {
    const opening = openPanelFromPage(windowId);
    if (await opening) return await wishForPanel(windowId, place);
  }
  await openInTab(place, id ?? null);
}
