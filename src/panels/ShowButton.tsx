import type { Thing } from '../domain/thing.ts';
import { showThing } from '../store/showThing.ts';
import { Button, type ButtonProps } from '../ui/Button.tsx';
import { useWords } from '../ui/LanguageContext.ts';

interface ShowButtonProps extends Pick<ButtonProps, 'look' | 'aria-description'> {
  thing: Thing;
}

/** Selects something and shows it where it stands, which it says. */
export function ShowButton({ thing, ...props }: ShowButtonProps) {
  const words = useWords();
  return (
    <Button {...props} onClick={() => showThing(thing)}>
      {words.t(`panels.show.${placeOf(thing)}`)}
    </Button>
  );
}

function placeOf({ kind }: Thing): 'board' | 'products' | 'timeline' {
  if (kind === 'product') return 'products';
  return kind === 'project' || kind === 'programme' ? 'timeline' : 'board';
}
