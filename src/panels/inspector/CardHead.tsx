import type { ReactNode } from 'react';
import type { Request } from '../../domain/commands/command.ts';
import type { SubjectId } from '../../domain/organisation.ts';
import type { Thing } from '../../domain/thing.ts';
import { useView } from '../../store/view.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Ellipsis } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { EditField } from './EditField.tsx';

interface CardHeadProps {
  thing: Thing;
  id: SubjectId;
  name: string;
  rename: (name: string) => Request;
  avatar?: ReactNode;
  children?: ReactNode;
}

/** The name of what is selected, which can be typed over, and the button to everything that can be done with it. */
export function CardHead({ thing, id, name, rename, avatar, children }: CardHeadProps) {
  const words = useWords();
  return (
    <div className="inspector-head">
      {avatar}
      <div className="inspector-head-text">
        <EditField
          of={id}
          part="name"
          look="bare"
          label={words.t('panels.name')}
          value={name}
          ask={rename}
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
