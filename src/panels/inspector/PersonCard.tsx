import { colourOfChapter } from '../../domain/colours.ts';
import type { PersonDetails, Request } from '../../domain/commands/command.ts';
import { formAround } from '../../domain/lookup/formAround.ts';
import { layersOf } from '../../domain/lookup/holders.ts';
import { partsOf } from '../../domain/lookup/partsOf.ts';
import { phasesOf } from '../../domain/lookup/phasesCovered.ts';
import type { Person } from '../../domain/organisation.ts';
import type { Membership } from '../../domain/thing.ts';
import { typedNumber } from '../../domain/typedNumber.ts';
import { typedPhases } from '../../domain/typedPhases.ts';
import { perform } from '../../store/perform.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { initialsOf } from '../../wording/saying/numbers.ts';
import { useIndex } from '../useOrganisation.ts';
import { AskButton } from './AskButton.tsx';
import { CardHead } from './CardHead.tsx';
import { EditField } from './EditField.tsx';
import { Fact } from './Fact.tsx';
import { GuildField } from './GuildField.tsx';
import { LineManager } from './LineManager.tsx';
import { joined, split } from './listText.ts';
import { PartRows } from './PartRows.tsx';
import { PersonSquads } from './PersonSquads.tsx';
import { Tasks } from './Tasks.tsx';

const KINDS = ['employee', 'external', 'vacancy'] as const;

/** Everything known of a person, each changed where it stands. */
export function PersonCard({ member }: { member: Membership }) {
  const words = useWords();
  const index = useIndex();
  const colours = useWorkspace((workspace) => workspace.colours);
  const person = index.person(member.person);
  if (!person) return null;
  const chapter = person.chapter ? index.chapter(person.chapter) : undefined;
  const { id } = person;
  const form = formAround(index, member.squad ?? id);
  const described = (details: PersonDetails): Request => ({ type: 'describePerson', person: id, details });
  const text = (key: 'location' | 'email' | 'employeeNumber' | 'note', lines?: number) => (
    <EditField
      of={id}
      part={key}
      look={lines ? 'boxed' : 'inline'}
      label={words.t(`panels.person.${key}`)}
      value={person[key]}
      lines={lines}
      placeholder="–"
      ask={(value) => described({ [key]: value })}
    />
  );
  return (
    <div className="inspector-card">
      <CardHead
        thing={{ kind: 'membership', ...member }}
        id={id}
        name={person.name}
        rename={(name) => ({ type: 'renamePerson', person: id, name })}
        avatar={
          <Avatar
            letters={initialsOf(person.name)}
            colour={chapter && index.isTribe(chapter.tribe) ? colourOfChapter(colours, chapter) : undefined}
            open={person.kind === 'vacancy'}
          />
        }
      >
        <EditField
          of={id}
          part="role"
          look="bare"
          label={words.t('panels.person.role')}
          placeholder={words.t('panels.person.role')}
          value={person.role}
          ask={(role) => described({ role })}
        />
      </CardHead>
      <dl className="inspector-facts">
        <Fact label={words.t('panels.person.chapter', { form })}>
          <AskButton
            name={words.t('panels.person.changeChapter', { form })}
            dialog={{ kind: 'chapter', people: [person.id] }}
            text={chapter?.name ?? words.t('panels.noChapter', { form })}
          />
        </Fact>
        <Fact label={words.t('panels.person.lineManager')}>
          <LineManager person={person} />
        </Fact>
      </dl>
      <PersonSquads person={person} />
      <PartRows
        label={words.t('panels.person.parts')}
        parts={partsOf(index, id).map((part) => ({ ...part, about: words.t(`panels.person.partAs.${part.as}`) }))}
      />
      <div className="inspector-fields">
        {(['deep', 'broad'] as const).map((key) => (
          <EditField
            key={key}
            of={id}
            part={key}
            look="inline"
            label={words.t(`panels.person.${key}`)}
            placeholder="–"
            hint={words.t('panels.person.fields')}
            value={joined(person[key])}
            ask={(value) => described({ [key]: split(value) })}
          />
        ))}
        {(index.organisation.products.length > 0 || person.phases.length > 0) && (
          <EditField
            of={id}
            part="phases"
            look="inline"
            label={words.t('panels.product.covers')}
            placeholder={phasesOf(person).join(', ') || '–'}
            hint={words.t('panels.product.coversHint')}
            value={joined(person.phases)}
            ask={(value) => {
              const phases = typedPhases(value);
              return phases ? described({ phases }) : { unclear: words.t('panels.product.coversUnclear') };
            }}
          />
        )}
        <GuildField person={person.id} />
        <EditField
          of={id}
          part="fte"
          look="inline"
          label={words.t('panels.person.fte')}
          value={words.number(person.fte)}
          ask={(value) => {
            const fte = typedNumber(value)?.number;
            if (fte === undefined || fte > 2) return { unclear: words.t('panels.person.fteUnclear') };
            return described({ fte });
          }}
        />
        <ChoiceField
          look="inline"
          label={words.t('panels.person.kind')}
          value={person.kind}
          options={KINDS.map((value) => ({ value, text: words.t(`panels.person.kinds.${value}`) }))}
          onChoose={(kind) => perform(described({ kind }))}
        />
        {text('location')}
        {text('email')}
        {text('employeeNumber')}
        {text('note', 2)}
      </div>
      <OtherColumns person={person} />
      <Tasks layers={layersOf(index, person)} />
    </div>
  );
}

/** The person's other columns from a spreadsheet: kept and shown, but not changed here. */
function OtherColumns({ person }: { person: Person }) {
  const columns = Object.entries(person.fields);
  if (columns.length === 0) return null;
  return (
    <dl className="inspector-facts">
      {columns.map(([name, value]) => (
        <Fact key={name} label={name}>
          {value}
        </Fact>
      ))}
    </dl>
  );
}
