import { memo } from 'react';
import type { TribeId } from '../domain/organisation.ts';
import type { CardBox } from '../scene/scene.ts';
import type { Spot } from '../scene/walk.ts';
import type { Words } from '../wording/words.ts';
import { place } from './place.ts';

/** What a card says to those who do not see its marks; it starts with the name. */
function cardName(words: Words, card: CardBox): string {
  const marks = [
    card.role,
    card.productOwner && words.t('canvas.marks.productOwner'),
    card.lead && words.t('canvas.marks.chapterLead'),
    card.manager && words.t('canvas.marks.manager'),
    card.external && words.t('canvas.marks.external'),
    card.vacancy && words.t('canvas.marks.vacancy'),
    card.share && words.t('canvas.marks.share', { share: card.share }),
    card.elsewhere,
  ];
  return [card.name, ...marks.filter(Boolean)].join(', ');
}

const LONG = 26;

interface CardProps {
  card: CardBox;
  /** The tribe that it stands in; `null` is the tray. */
  tribe: TribeId | null;
  /** Where what it stands in begins. */
  x: number;
  y: number;
  stop: boolean;
  words: Words;
}

export const spotOfCard = (tribe: TribeId | null, { squad, person }: CardBox): Spot => ({
  kind: 'card',
  tribe,
  squad,
  person,
});

/** One card as a real element: what is read aloud, focused and clicked. */
export const Card = memo(function Card({ card, tribe, x, y, stop, words }: CardProps) {
  const long = card.name.length + card.role.length > LONG;
  return (
    <button
      type="button"
      className="board-card"
      data-spot={JSON.stringify(spotOfCard(tribe, card))}
      tabIndex={stop ? 0 : -1}
      aria-label={cardName(words, card)}
      title={long ? [card.name, card.role, card.elsewhere].filter(Boolean).join('\n') : undefined}
      style={place({ ...card, x: card.x - x, y: card.y - y })}
    />
  );
});
