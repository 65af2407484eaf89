import type { Thing } from '../domain/thing.ts';
import { useView } from '../store/view.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Ellipsis } from '../ui/icons.ts';
import { useWords } from '../ui/LanguageContext.ts';

/** The button to everything that can be done with a thing. */
export function MenuButton({ thing, name }: { thing: Thing; name: string }) {
  const words = useWords();
  return (
    <IconButton
      label={words.t('panels.menuOf', { name })}
      icon={<Ellipsis size={16} aria-hidden />}
      aria-haspopup="menu"
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        useView.getState().openMenu({ things: [thing], x: left, y: bottom });
      }}
    />
  );
}
