import { useMemo } from 'react';
import { formAround } from '../../domain/lookup/formAround.ts';
import type { PersonId } from '../../domain/organisation.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useIndex } from '../useOrganisation.ts';
import { byTribe, type Choice, type ChoiceGroup, tribeOfPerson } from './choices.ts';
import { PickDialog } from './PickDialog.tsx';
import { peopleNamed } from './peopleNamed.ts';

/** Which chapter somebody belongs to, and so who their line manager is. */
export function ChapterDialog({ people }: { people: PersonId[] }) {
  const words = useWords();
  const index = useIndex();
  const form = formAround(index, people[0]);
  const groups = useMemo((): ChoiceGroup[] => {
    const [first] = people;
    const here = (chapter: string | null) => people.every((id) => (index.person(id)?.chapter ?? null) === chapter);
    const chapters = byTribe(
      index,
      (tribe) =>
        index
          .chaptersIn(tribe)
          .filter(({ id }) => !here(id))
          .map(
            ({ id, name, lead, expertise }): Choice => ({
              id,
              text: name,
              side:
                (lead && index.person(lead)?.name) || words.t('panels.toChapter.noLead', { form: index.formOf(tribe) }),
              also: expertise,
              request: { type: 'changeChapter', people, chapter: id },
            }),
          ),
      tribeOfPerson(index, first && index.person(first)),
    );
    if (here(null)) return chapters;
    const request = { type: 'changeChapter', people, chapter: null } as const;
    const none: Choice = { id: 'none', text: words.t('panels.noChapter', { form }), request };
    return [...chapters, { id: 'none', label: words.t('panels.elsewhere'), items: [none] }];
  }, [form, index, people, words]);
  return (
    <PickDialog
      title={words.t('panels.toChapter.title', { name: peopleNamed(words, index, people), form })}
      about={words.t('panels.toChapter.about', { form })}
      label={words.t('panels.toChapter.search', { form })}
      groups={groups}
      verdicts
    />
  );
}
