import type { ReactNode } from 'react';
import type { Thing } from '../../domain/thing.ts';
import { useView } from '../../store/view.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Ellipsis } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { TextField } from '../../ui/TextField.tsx';

interface CardHeadProps {
  thing: Thing;
  name: string;
  onRename: (name: string) => void;
  avatar?: ReactNode;
  children?: ReactNode;
}

/** The name of what is selected, which can be typed over, and the button to everything that can be done with it. */
export function CardHead({ thing, name, onRename, avatar, children }: CardHeadProps) {
  const words = useWords();
  return (
    <div className="inspector-head">
      {avatar}
      <div className="inspector-head-text">
        <TextField
          look="bare"
          label={words.t('panels.name')}
          value={name}
          onCommit={onRename}
          className="inspector-name"
        />
        {children}
      </div>
      <IconButton
        label={words.t('panels.menuOf', { name })}
        icon={<Ellipsis size={16} aria-hidden />}
        aria-haspopup="menu"
        onClick={(event) => {
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          useView.getState().openMenu({ things: [thing], x: left, y: bottom });
        }}
      />
    </div>
  );
}
