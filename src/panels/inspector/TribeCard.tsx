import { managementTeamOf } from '../../domain/lookup/lineManager.ts';
import { peopleOf } from '../../domain/lookup/peopleOf.ts';
import type { TribeId } from '../../domain/organisation.ts';
import { LAYERS_OF_TRIBES } from '../../domain/tasks.ts';
import { perform } from '../../store/perform.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { countHeads, numbersIn } from '../../wording/saying/numbers.ts';
import { useIndex } from '../useOrganisation.ts';
import { AskButton } from './AskButton.tsx';
import { CardHead } from './CardHead.tsx';
import { EditField } from './EditField.tsx';
import { Fact } from './Fact.tsx';
import { PersonRows } from './PersonRows.tsx';
import { ProfilePart } from './ProfilePart.tsx';
import { Tasks } from './Tasks.tsx';

const KINDS = ['none', 'run', 'change'] as const;
const FORMS = ['tribe', 'department', 'chain'] as const;

/** A tribe, department or chain: its purpose, who steers it and how large it is. */
export function TribeCard({ id }: { id: TribeId }) {
  const words = useWords();
  const index = useIndex();
  const tribe = index.tribe(id);
  if (!tribe) return null;
  const thing = { kind: 'tribe', tribe: id } as const;
  const people = [...peopleOf(index.organisation, tribe)].flatMap((person) => index.person(person) ?? []);
  const coaches = tribe.coaches.flatMap((coach) => index.person(coach)?.name ?? []);
  const { form } = tribe;
  const nobody = words.t('panels.nobody');
  return (
    <div className="inspector-card">
      <CardHead thing={thing} id={id} name={tribe.name} rename={(name) => ({ type: 'renameTribe', tribe: id, name })} />
      <EditField
        of={id}
        part="purpose"
        label={words.t('panels.tribe.purpose')}
        placeholder={words.t('panels.tribe.purposeHint', { form })}
        value={tribe.purpose}
        lines={2}
        ask={(purpose) => ({ type: 'describeTribe', tribe: id, purpose })}
      />
      <ChoiceField
        look="inline"
        label={words.t('panels.tribe.form')}
        value={form}
        options={FORMS.map((value) => ({ value, text: words.t(`panels.tribe.forms.${value}`) }))}
        onChoose={(chosen) => perform({ type: 'describeTribe', tribe: id, form: chosen })}
      />
      <ChoiceField
        look="inline"
        label={words.t('panels.tribe.kind')}
        value={tribe.kind ?? 'none'}
        options={KINDS.map((value) => ({ value, text: words.t(`panels.tribe.kinds.${value}`) }))}
        onChoose={(kind) => perform({ type: 'describeTribe', tribe: id, kind: kind === 'none' ? null : kind })}
      />
      <dl className="inspector-facts">
        <Fact label={words.t('panels.tribe.lead', { form })}>
          <AskButton
            name={words.t('panels.menu.choose.tribeLead', { form })}
            dialog={{ kind: 'role', role: 'tribeLead', subject: id }}
            text={(tribe.lead && index.person(tribe.lead)?.name) || nobody}
          />
        </Fact>
        {(form === 'tribe' || coaches.length > 0) && (
          <Fact label={words.t('panels.tribe.coaches')}>
            <AskButton
              name={words.t('panels.menu.choose.tribeCoaches')}
              dialog={{ kind: 'role', role: 'tribeCoaches', subject: id }}
              text={words.list(coaches) || nobody}
            />
          </Fact>
        )}
        <Fact label={words.t('panels.squad.size')}>{numbersIn(words, countHeads(people))}</Fact>
        <Fact label={words.t('panels.tribe.holds')}>
          {words.t('panels.count.squads', { count: index.squadsIn(id).length, form })} ·{' '}
          {words.t('panels.count.chapters', { count: index.chaptersIn(id).length, form })}
        </Fact>
      </dl>
      <PersonRows
        label={words.t('panels.tribe.managementTeam')}
        people={managementTeamOf(index.organisation, tribe).map((person) => ({ person }))}
      />
      <ProfilePart id={id} />
      {tribe.form === 'tribe' && <Tasks layers={LAYERS_OF_TRIBES} />}
    </div>
  );
}
