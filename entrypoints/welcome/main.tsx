import { render } from 'preact';
import { dressPage } from '@/components/ui/dress-page';
import '@/components/welcome/welcome.css';
import { ConnectedWelcome } from './connected-welcome';

const root = document.querySelector('#root');
if (root !== null) {
  await dressPage();
  render(<ConnectedWelcome />, root);
  // The browser looked for the place before it was drawn.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
