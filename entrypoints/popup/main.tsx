import { render } from 'preact';
import '@/components/popup/popup.css';
import { dressPage } from '@/components/ui/dress-page';
import { editionInUse } from '@/lib/edition/edition-in-use';
import { ConnectedPopup } from './connected-popup';
import { findTab } from './tab';

const root = document.querySelector('#root');
if (root !== null) {
  const [tab, edition] = await Promise.all([findTab(), editionInUse(), dressPage()]);
  render(<ConnectedPopup tab={tab} edition={edition} />, root);
}
