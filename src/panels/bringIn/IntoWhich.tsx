import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import type { TakenInto } from './planned.ts';

/** Into which document a list is taken: asked where somebody is in the one that is open. */
export function IntoWhich({ taken, onTaken }: { taken: TakenInto; onTaken: (taken: TakenInto) => void }) {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  if (document.scenarios.every(({ organisation }) => organisation.people.length === 0)) return null;
  return (
    <div className="bring-in-whole">
      <span aria-hidden>{words.t('bringIn.into')}</span>
      <Segmented
        label={words.t('bringIn.into')}
        value={taken.into}
        options={[
          { value: 'new', text: words.t('bringIn.intoNew') },
          { value: 'open', text: document.name },
        ]}
        onChoose={(into) => onTaken({ ...taken, into })}
      />
    </div>
  );
}
