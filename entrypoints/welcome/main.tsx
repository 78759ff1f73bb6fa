import { render } from 'preact';
import { dressPage } from '@/components/ui/dress-page';
import '@/components/welcome/welcome.css';
import { ConnectedWelcome } from './connected-welcome';

const root = document.querySelector('#root');
if (root !== null) {
  await dressPage();
  render(<ConnectedWelcome />, root);
}
