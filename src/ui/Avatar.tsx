import './Avatar.css';

interface AvatarProps {
  letters: string;
  /** A colour of the theme, 0 to 5; none is grey. */
  colour?: number | null;
  /** Nobody yet: an outline. */
  open?: boolean;
}

/** Two letters in a circle, for the eye: the name stands beside it. */
export function Avatar({ letters, colour = null, open = false }: AvatarProps) {
  const look = open ? 'avatar-open' : colour === null ? '' : `avatar-colour-${colour}`;
  return (
    <span className={`avatar ${look}`} aria-hidden>
      {letters}
    </span>
  );
}
