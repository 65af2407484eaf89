import type { ReactNode } from 'react';
import type { Request } from '../../domain/commands/command.ts';
import type { SubjectId } from '../../domain/organisation.ts';
import type { Thing } from '../../domain/thing.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { MenuButton } from '../MenuButton.tsx';
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
      <MenuButton thing={thing} name={name} />
    </div>
  );
}
