import { render } from 'preact';
import '@/components/panel/panel.css';
import { dressPage } from '@/components/ui/dress-page';
import { ConnectedPanel } from './connected-panel';

const root = document.querySelector('#root');
if (root !== null) {
  await dressPage();
  render(<ConnectedPanel />, root);
}
