import { render } from 'preact';
import '@/components/popup/popup.css';
import { dressPage } from '@/components/ui/dress-page';
import { ConnectedPopup } from './connected-popup';
import { findTab } from './tab';

const root = document.querySelector('#root');
if (root !== null) {
  await dressPage();
  render(<ConnectedPopup tab={await findTab()} />, root);
}
