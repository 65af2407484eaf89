import type { Thing } from '../../domain/thing.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

/** The name of something, as a link to where it stands on the board. */
export function ThingLink({ thing, name }: { thing: Thing; name: string }) {
  const words = useWords();
  const goThere = () => {
    const { select, wishFor, showSheet } = useView.getState();
    showSheet(null);
    select([thing]);
    wishFor({ kind: 'goTo', thing });
  };
  return (
    <Button look="link" className="thing-link" aria-label={words.t('panels.goTo', { name })} onClick={goThere}>
      {name}
    </Button>
  );
}
