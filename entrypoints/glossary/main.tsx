import { render } from 'preact';
import '@/components/glossary/glossary.css';
import { Glossary } from '@/components/glossary/glossary';
import { dressPage } from '@/components/ui/dress-page';
import { readOutline } from './read-outline';

const root = document.querySelector('#root');
if (root !== null) {
  await dressPage();
  const outline = await readOutline(Number(new URLSearchParams(location.search).get('tab')));
  render(<Glossary outline={outline} onPrint={() => print()} />, root);
}
