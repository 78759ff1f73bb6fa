import { render } from 'preact';
import '@/components/options/options.css';
import { dressPage } from '@/components/ui/dress-page';
import { readSettings } from '@/lib/settings/items';
import { ConnectedOptions } from './connected-options';

const root = document.querySelector('#root');
if (root !== null) {
  await dressPage();
  render(<ConnectedOptions stored={await readSettings()} />, root);
}
