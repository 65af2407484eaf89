import { useMemo } from 'react';
import { formAround } from '../../domain/lookup/formAround.ts';
import { seatIn } from '../../domain/lookup/seatIn.ts';
import type { PersonId } from '../../domain/organisation.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useIndex } from '../useOrganisation.ts';
import { byTribe, seatsFree, tribeOfPerson } from './choices.ts';
import { PickDialog } from './PickDialog.tsx';
import { peopleNamed } from './peopleNamed.ts';

/** Which squad somebody joins besides the ones they are in. */
export function AlsoIn({ people }: { people: PersonId[] }) {
  const words = useWords();
  const index = useIndex();
  const document = useWorkspace((workspace) => workspace.document);
  const groups = useMemo(() => {
    const [first] = people;
    const everybodyIn = new Set(
      index.organisation.squads.filter(({ members }) => people.every((id) => seatIn(members, id))).map(({ id }) => id),
    );
    return byTribe(
      index,
      (tribe) =>
        index
          .squadsIn(tribe)
          .filter(({ id }) => !everybodyIn.has(id))
          .map((squad) => ({
            id: squad.id,
            text: squad.name,
            side: seatsFree(words, document, index, squad),
            request: { type: 'addToSquad', people, squad: squad.id },
          })),
      tribeOfPerson(index, first && index.person(first)),
    );
  }, [index, document, people, words]);
  const form = formAround(index, people[0]);
  return (
    <PickDialog
      title={words.t('panels.alsoIn.title', { name: peopleNamed(words, index, people) })}
      about={words.t('panels.alsoIn.about', { count: people.length, form })}
      label={words.t('panels.moveTo.search', { form })}
      groups={groups}
      verdicts
    />
  );
}
