import { render } from 'preact';
import '@/components/paste/paste.css';
import '@/lib/paint/marks.css';
import { dressPage } from '@/components/ui/dress-page';
import { askBackground } from '@/lib/messaging/ask-background';
import { ConnectedPaste } from './connected-paste';

const root = document.querySelector('#root');
if (root !== null) {
  await dressPage();
  const { text } = await askBackground('selection/take', null);
  render(<ConnectedPaste selection={text} />, root);
}
