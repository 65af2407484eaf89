import { Swatch } from './Swatch.tsx';
import { swatchClass } from './swatch.ts';
import './Avatar.css';

interface AvatarProps {
  letters: string;
  /** The number of a colour that tells things apart; none is grey. */
  colour?: number | null;
  /** Nobody yet: an outline. */
  open?: boolean;
}

/** Two letters in a circle, for the eye: the name stands beside it. */
export function Avatar({ letters, colour = null, open = false }: AvatarProps) {
  const isColoured = colour !== null && !open;
  const look = open ? 'avatar-open' : isColoured ? `avatar-coloured ${swatchClass(colour)}` : '';
  return (
    <span className={`avatar ${look}`} aria-hidden>
      {isColoured && <Swatch className="avatar-rim" colour={colour} />}
      {letters}
    </span>
  );
}
