import { render } from 'preact';
import type { CardView } from '@/lib/reader/card-view';
import { Card } from './card';
import css from './card.css?inline';

/** The card as the reader draws it into its shadow root. */
export const cardView: CardView = {
  css,
  render(container, props) {
    const { id } = props.model.entity;
    render(<Card key={`${id} ${props.surface}`} {...props} />, container);
  },
  unmount(container) {
    render(null, container);
  },
};
