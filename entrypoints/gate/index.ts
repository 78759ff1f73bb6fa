import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGate } from '@/lib/reader/start-gate';
import { moveIn } from '@/lib/platform/tenancy';

/**
 * Runs in every page of the granted sites, so it is small and does no more than look: is this coverage? An
 * unlisted script rather than a content script, whose wrapper would announce the extension's id to the page.
 */
export default defineUnlistedScript(() => moveIn('gate', startGate));
