import { useMemo } from 'react';
import type { Request } from '../../domain/commands/command.ts';
import { formAround } from '../../domain/lookup/formAround.ts';
import type { Membership } from '../../domain/thing.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useIndex } from '../useOrganisation.ts';
import { byTribe, type ChoiceGroup, seatsFree, tribeOfPerson } from './choices.ts';
import { PickDialog } from './PickDialog.tsx';
import { peopleNamed } from './peopleNamed.ts';

/** Which squad somebody goes to, with the seats there are and what each choice would do. */
export function MoveTo({ members }: { members: Membership[] }) {
  const words = useWords();
  const index = useIndex();
  const document = useWorkspace((workspace) => workspace.document);
  const form = formAround(index, members[0]?.squad ?? members[0]?.person);
  const name = peopleNamed(
    words,
    index,
    members.map(({ person }) => person),
  );
  const groups = useMemo((): ChoiceGroup[] => {
    const [first] = members;
    const from = first?.squad ? index.squad(first.squad)?.tribe : undefined;
    const home = from ?? tribeOfPerson(index, first && index.person(first.person));
    const request = (to: Membership['squad']): Request => ({ type: 'movePeople', members, to });
    const here = (squad: Membership['squad']) => members.every((member) => member.squad === squad);
    const squads = byTribe(
      index,
      (tribe) =>
        index
          .squadsIn(tribe)
          .filter(({ id }) => !here(id))
          .map((squad) => ({
            id: squad.id,
            text: squad.name,
            side: seatsFree(words, document, index, squad),
            request: request(squad.id),
          })),
      home,
    );
    if (here(null)) return squads;
    const none = { id: 'none', text: words.t('panels.noSquad', { form }), request: request(null) };
    return [...squads, { id: 'none', label: words.t('panels.elsewhere'), items: [none] }];
  }, [form, index, document, members, words]);
  return (
    <PickDialog
      title={words.t('panels.moveTo.title', { name })}
      about={words.t('panels.moveTo.about', { form })}
      label={words.t('panels.moveTo.search', { form })}
      groups={groups}
      verdicts
    />
  );
}
