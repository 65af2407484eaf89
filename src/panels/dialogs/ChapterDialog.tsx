import { useMemo } from 'react';
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
              side: (lead && index.person(lead)?.name) || words.t('panels.toChapter.noLead'),
              also: expertise,
              request: { type: 'changeChapter', people, chapter: id },
            }),
          ),
      tribeOfPerson(index, first && index.person(first)),
    );
    if (here(null)) return chapters;
    const request = { type: 'changeChapter', people, chapter: null } as const;
    const none: Choice = { id: 'none', text: words.t('panels.noChapter'), request };
    return [...chapters, { id: 'none', label: words.t('panels.elsewhere'), items: [none] }];
  }, [index, people, words]);
  return (
    <PickDialog
      title={words.t('panels.toChapter.title', { name: peopleNamed(words, index, people) })}
      about={words.t('panels.toChapter.about')}
      label={words.t('panels.toChapter.search')}
      groups={groups}
      verdicts
    />
  );
}
