import { coloursOf, expertiseOf } from '../../domain/colours.ts';
import type { PersonDetails } from '../../domain/commands/command.ts';
import { lineManagerOf } from '../../domain/lookup/lineManager.ts';
import type { Person } from '../../domain/organisation.ts';
import type { Membership } from '../../domain/thing.ts';
import { perform } from '../../store/perform.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { TextField } from '../../ui/TextField.tsx';
import { initialsOf } from '../../wording/saying/numbers.ts';
import { useIndex } from '../useOrganisation.ts';
import { AskButton } from './AskButton.tsx';
import { CardHead } from './CardHead.tsx';
import { Fact } from './Fact.tsx';
import { GuildField } from './GuildField.tsx';
import { joined, split } from './listText.ts';
import { numberFrom } from './numberFrom.ts';
import { PersonLink } from './PersonLink.tsx';
import { PersonSquads } from './PersonSquads.tsx';

const KINDS = ['employee', 'external', 'vacancy'] as const;

/** Everything known of a person, each changed where it stands. */
export function PersonCard({ member }: { member: Membership }) {
  const words = useWords();
  const index = useIndex();
  const person = index.person(member.person);
  if (!person) return null;
  const chapter = person.chapter ? index.chapter(person.chapter) : undefined;
  const describe = (details: PersonDetails) => perform({ type: 'describePerson', person: person.id, details });
  const text = (key: 'location' | 'email' | 'employeeNumber' | 'note', lines?: number) => (
    <TextField
      look={lines ? 'boxed' : 'inline'}
      label={words.t(`panels.person.${key}`)}
      value={person[key]}
      lines={lines}
      placeholder="–"
      onCommit={(value) => describe({ [key]: value })}
    />
  );
  return (
    <div className="inspector-card">
      <CardHead
        thing={{ kind: 'membership', ...member }}
        name={person.name}
        onRename={(name) => perform({ type: 'renamePerson', person: person.id, name })}
        avatar={
          <Avatar
            letters={initialsOf(person.name)}
            colour={chapter && coloursOf(index.organisation.chapters).get(expertiseOf(chapter))?.colour}
            open={person.kind === 'vacancy'}
          />
        }
      >
        <TextField
          look="bare"
          label={words.t('panels.person.role')}
          placeholder={words.t('panels.person.role')}
          value={person.role}
          onCommit={(role) => describe({ role })}
        />
      </CardHead>
      <dl className="inspector-facts">
        <Fact label={words.t('panels.person.chapter')}>
          <AskButton
            name={words.t('panels.person.changeChapter')}
            dialog={{ kind: 'chapter', people: [person.id] }}
            text={chapter?.name ?? words.t('panels.noChapter')}
          />
        </Fact>
        <Fact label={words.t('panels.person.lineManager')}>
          <PersonLink person={lineManagerOf(index.organisation, person.id)} />
        </Fact>
      </dl>
      <PersonSquads person={person} />
      <div className="inspector-fields">
        {(['deep', 'broad'] as const).map((key) => (
          <TextField
            key={key}
            look="inline"
            label={words.t(`panels.person.${key}`)}
            placeholder="–"
            hint={words.t('panels.person.fields')}
            value={joined(person[key])}
            onCommit={(value) => describe({ [key]: split(value) })}
          />
        ))}
        <GuildField person={person.id} />
        <TextField
          look="inline"
          label={words.t('panels.person.fte')}
          value={words.number(person.fte)}
          onCommit={(value) => {
            const fte = numberFrom(value);
            if (fte !== null) describe({ fte });
          }}
        />
        <ChoiceField
          look="inline"
          label={words.t('panels.person.kind')}
          value={person.kind}
          options={KINDS.map((value) => ({ value, text: words.t(`panels.person.kinds.${value}`) }))}
          onChoose={(kind) => describe({ kind })}
        />
        {text('location')}
        {text('email')}
        {text('employeeNumber')}
        {text('note', 2)}
      </div>
      <OtherColumns person={person} />
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
