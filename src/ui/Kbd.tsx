import './Kbd.css';

/** Whether this is an Apple keyboard, on which Ctrl is written ⌘ and Alt ⌥. */
const APPLE = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** What is held to leave a copy where something is dragged from. */
export const COPY_KEY = APPLE ? 'Alt' : 'Ctrl';

/** `Ctrl+K` as this keyboard writes it: `Ctrl K`, or `⌘ K`. */
export function writtenKeys(keys: string): string[] {
  return keys.split('+').map((key) => (APPLE ? ({ Ctrl: '⌘', Alt: '⌥', Shift: '⇧' }[key] ?? key) : key));
}

/** Keys to press, such as `Ctrl+K`; for the eye, since what they belong to names them itself. */
export function Kbd({ keys, caps = false }: { keys: string; caps?: boolean }) {
  const written = writtenKeys(keys);
  return (
    <kbd className="kbd" aria-hidden={caps ? undefined : true}>
      {caps
        ? written.map((key) => (
            <span key={key} className="kbd-cap">
              {key}
            </span>
          ))
        : written.join(' ')}
    </kbd>
  );
}
