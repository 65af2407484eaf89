import type { Request } from '../../domain/commands/command.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { PersonId } from '../../domain/organisation.ts';
import { newId } from '../../store/newId.ts';
import { asOne } from '../../store/perform.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useIndex } from '../useOrganisation.ts';
import { EditField } from './EditField.tsx';
import { joined, split } from './listText.ts';

/**
 * The guilds of a person, by name: one that is typed is joined (founded where there is none), one that is taken out is
 * left.
 */
export function GuildField({ person }: { person: PersonId }) {
  const words = useWords();
  const index = useIndex();
  const guilds = index.guildsOf(person);
  const ask = (text: string) => {
    const requests = requestsFor(index, person, split(text));
    return requests.length > 0 ? asOne(requests) : null;
  };
  return (
    <EditField
      of={person}
      part="guilds"
      look="inline"
      label={words.t('panels.person.guilds')}
      placeholder={words.t('panels.none')}
      value={joined(guilds.map((guild) => guild.name))}
      suggestions={index.organisation.guilds.map((guild) => guild.name)}
      ask={ask}
    />
  );
}

function requestsFor(index: Index, person: PersonId, names: readonly string[]): Request[] {
  const people = [person];
  const now = index.guildsOf(person);
  const left = now.filter((guild) => !names.includes(guild.name));
  const joining = names.filter((name) => !now.some((guild) => guild.name === name));
  return [
    ...left.map((guild): Request => ({ type: 'leaveGuild', guild: guild.id, people })),
    ...joining.flatMap((name): Request[] => {
      const known = index.organisation.guilds.find((guild) => guild.name.toLowerCase() === name.toLowerCase());
      if (known) return [{ type: 'joinGuild', guild: known.id, people }];
      const guild = newId('guild');
      return [
        { type: 'addGuild', guild, name },
        { type: 'joinGuild', guild, people },
      ];
    }),
  ];
}
