import { useMemo } from 'react';
import { formAround } from '../../domain/lookup/formAround.ts';
import type { Membership } from '../../domain/thing.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useIndex } from '../useOrganisation.ts';
import { type ChoiceGroup, personChoice } from './choices.ts';
import { PickDialog } from './PickDialog.tsx';
import { peopleNamed } from './peopleNamed.ts';

/** Who changes places with somebody: people of the same chapter stand first in each squad. */
export function Swap({ member }: { member: Membership }) {
  const words = useWords();
  const index = useIndex();
  const groups = useMemo((): ChoiceGroup[] => {
    const chapter = index.person(member.person)?.chapter;
    const choice = (other: Membership) => {
      const person = index.person(other.person);
      if (!person || person.id === member.person) return [];
      const request = { type: 'swapPeople', one: member, other } as const;
      return [
        {
          ...personChoice(index, person, request),
          id: `${person.id} ${other.squad}`,
          side: person.role,
          first: person.chapter === chapter,
        },
      ];
    };
    const isIn = (squad: Membership['squad']) => index.squadsOf(member.person).some(({ id }) => id === squad);
    const squads = index.organisation.squads
      .filter(({ id }) => id !== member.squad && !isIn(id))
      .map(({ id, name, members }) => ({
        id,
        label: name,
        items: members
          .flatMap(({ person }) => choice({ person, squad: id }))
          .toSorted((one, other) => Number(other.first) - Number(one.first)),
      }));
    if (!member.squad) return squads;
    const free = index.organisation.people.filter(({ id }) => index.squadsOf(id).length === 0);
    const items = free.flatMap(({ id }) => choice({ person: id, squad: null }));
    return [
      ...squads,
      { id: 'none', label: words.t('panels.noSquad', { form: formAround(index, member.person) }), items },
    ];
  }, [index, member, words]);
  return (
    <PickDialog
      title={words.t('panels.swap.title', { name: peopleNamed(words, index, [member.person]) })}
      about={words.t('panels.swap.about', { form: formAround(index, member.person) })}
      label={words.t('panels.swap.search', { form: formAround(index, member.person) })}
      groups={groups}
      verdicts
    />
  );
}
