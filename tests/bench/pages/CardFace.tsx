import { memo } from 'react';
import { type Card, initialsOf } from './plane.ts';

/** What stands on a card: the same on every page. */
export const CardFace = memo(function CardFace({ card }: { card: Pick<Card, 'name' | 'role'> }) {
  return (
    <>
      <b>{initialsOf(card.name)}</b>
      <span>{card.name}</span>
      <small>{card.role}</small>
    </>
  );
});
