import './Avatar.css';

interface AvatarProps {
  name: string;
  /** A colour of the theme, 0 to 5; none is grey. */
  colour?: number | null;
  /** Nobody yet: an outline. */
  open?: boolean;
}

/** Two letters in a circle, for the eye: the name stands beside it. */
export function Avatar({ name, colour = null, open = false }: AvatarProps) {
  const look = open ? 'avatar-open' : colour === null ? '' : `avatar-colour-${colour}`;
  return (
    <span className={`avatar ${look}`} aria-hidden>
      {lettersOf(name)}
    </span>
  );
}

/** The first letter of the first word and of the last. */
function lettersOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word = '') => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}
