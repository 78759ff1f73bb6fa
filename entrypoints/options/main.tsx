import { render } from 'preact';
import '@/components/options/options.css';
import '@/lib/paint/marks.css';
import { dressPage } from '@/components/ui/dress-page';
import { editionInUse } from '@/lib/edition/edition-in-use';
import { readSettings } from '@/lib/settings/items';
import { ConnectedOptions } from './connected-options';
import { isErasedJustNow } from './erase-everything';

const root = document.querySelector('#root');
if (root !== null) {
  const [stored, found] = await Promise.all([readSettings(), editionInUse(), dressPage()]);
  render(<ConnectedOptions stored={stored} found={found} isErased={isErasedJustNow()} />, root);
}
