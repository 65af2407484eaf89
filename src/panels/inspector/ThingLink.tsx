import type { Thing } from '../../domain/thing.ts';
import { showThing } from '../../store/showThing.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

/** The name of something, as a link to where it stands: on the board, or on the page of products. */
export function ThingLink({ thing, name }: { thing: Thing; name: string }) {
  const words = useWords();
  return (
    <Button
      look="link"
      className="thing-link"
      aria-label={words.t('panels.goTo', { name })}
      onClick={() => showThing(thing)}
    >
      {name}
    </Button>
  );
}
