import { useMemo } from 'react';
import { formAround } from '../../domain/lookup/formAround.ts';
import type { PersonId } from '../../domain/organisation.ts';
import { perform } from '../../store/perform.ts';
import { useKeptText } from '../../store/useKeptText.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Picker } from '../../ui/Picker.tsx';
import { useIndex } from '../useOrganisation.ts';
import { type Choice, type ChoiceGroup, matching, personChoice } from './choices.ts';
import { peopleNamed } from './peopleNamed.ts';

/** Who takes the seats of a vacancy: somebody of the organisation, or a new hire whose name is typed. */
export function FillVacancy({ person: vacancy }: { person: PersonId }) {
  const words = useWords();
  const index = useIndex();
  const documentKey = useWorkspace((workspace) => workspace.documentKey);
  const [query, setQuery] = useKeptText(`${documentKey} fill ${vacancy}`);
  const close = () => useView.getState().ask(null);
  const groups = useMemo((): ChoiceGroup[] => {
    const people = index.organisation.people.filter(({ id, kind }) => id !== vacancy && kind !== 'vacancy');
    const choices = (free: boolean): Choice[] =>
      people
        .filter(({ id }) => (index.squadsOf(id).length === 0) === free)
        .map((person) => personChoice(index, person, { type: 'fillVacancy', vacancy, by: { person: person.id } }));
    const form = formAround(index, vacancy);
    return [
      { id: 'free', label: words.t('panels.noSquad', { form }), items: choices(true) },
      { id: 'others', label: words.t('panels.fill.inSquad', { form }), items: choices(false) },
    ];
  }, [index, vacancy, words]);
  const hire = useMemo((): ChoiceGroup[] => {
    const name = query.trim();
    if (!name) return [];
    const request = { type: 'fillVacancy', vacancy, by: { name } } as const;
    const item: Choice = { id: 'hire', text: words.t('panels.fill.hire', { name }), request };
    return [{ id: 'hire', label: words.t('panels.fill.new'), items: [item] }];
  }, [query, vacancy, words]);
  return (
    <DialogShell
      title={words.t('panels.fill.title', { name: peopleNamed(words, index, [vacancy]) })}
      about={words.t('panels.fill.about')}
      close={words.t('panels.close')}
      onClose={close}
      finalFocus={false}
    >
      <Picker
        label={words.t('panels.fill.search')}
        groups={[...matching(groups, query), ...hire]}
        query={query}
        onQuery={setQuery}
        onPick={({ request }: Choice) => {
          close();
          if (request && perform(request).kind === 'done') setQuery(null);
        }}
        nothing={words.t('panels.search.nothing')}
        more={(count) => words.t('panels.search.more', { count })}
      />
    </DialogShell>
  );
}
