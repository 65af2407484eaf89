import { useMemo, useState } from 'react';
import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Picker } from '../../ui/Picker.tsx';
import { type Choice, type ChoiceGroup, matching } from './choices.ts';
import { VerdictLine } from './VerdictLine.tsx';

interface PickDialogProps {
  title: string;
  about?: string;
  /** What is searched, as the placeholder. */
  label: string;
  groups: readonly ChoiceGroup[];
  /** What can be made of the name that was typed, which stands last. */
  made?: (name: string) => ChoiceGroup[];
  /** Whether each choice says beforehand what it would do. */
  verdicts?: boolean;
  /** The question stays open for the next choice. */
  keepOpen?: boolean;
}

/** A question with a list of answers: picking one does what it asks for. */
export function PickDialog({ title, about, label, groups, made, verdicts, keepOpen }: PickDialogProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const close = () => useView.getState().ask(null);
  const found = useMemo(() => {
    const name = query.trim();
    return [...matching(groups, query), ...(name && made ? made(name) : [])];
  }, [groups, made, query]);
  return (
    <DialogShell title={title} about={about} close={words.t('panels.close')} onClose={close} finalFocus={false}>
      <Picker
        label={label}
        groups={found}
        query={query}
        onQuery={setQuery}
        onPick={({ request }: Choice) => {
          if (keepOpen) setQuery('');
          else close();
          if (request) perform(request);
        }}
        about={verdicts ? ({ request }: Choice) => request && <VerdictLine request={request} /> : undefined}
        nothing={words.t('panels.search.nothing')}
        more={(count) => words.t('panels.search.more', { count })}
      />
    </DialogShell>
  );
}
