import { render } from 'preact';
import '@/components/panel/panel.css';
import { dressPage } from '@/components/ui/dress-page';
import { editionInUse } from '@/lib/edition/edition-in-use';
import { ConnectedPanel } from './connected-panel';

const root = document.querySelector('#root');
if (root !== null) {
  const [found] = await Promise.all([editionInUse(), dressPage()]);
  render(<ConnectedPanel found={found} />, root);
}
