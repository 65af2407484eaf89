import type { GuildCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { type Answer, anyMissing, badName, missing, taken } from './refusal.ts';

export function editGuild(edit: Edit, command: GuildCommand): Answer {
  const { guild } = command;
  const members = edit.find('guilds', guild)?.members ?? [];
  switch (command.type) {
    case 'addGuild': {
      const { name } = command;
      const founded = { id: guild, name, coordinator: null, members: [] };
      return taken(edit, 'guilds', guild) ?? badName(name) ?? edit.insert('guilds', [founded]);
    }
    case 'renameGuild': {
      const { name } = command;
      return missing(edit, 'guilds', guild) ?? badName(name) ?? edit.set('guilds', guild, { name });
    }
    case 'moveGuild': {
      const { before } = command;
      return (
        missing(edit, 'guilds', guild) ??
        missing(edit, 'guilds', before) ??
        edit.move('guilds', guild, edit.placeBefore('guilds', before))
      );
    }
    case 'removeGuild':
      return missing(edit, 'guilds', guild) ?? edit.remove('guilds', new Set([guild]));
    case 'nameGuildCoordinator': {
      const { person: coordinator } = command;
      return (
        missing(edit, 'guilds', guild) ??
        missing(edit, 'people', coordinator) ??
        edit.set('guilds', guild, { coordinator })
      );
    }
    case 'joinGuild': {
      const together = [...new Set([...members, ...command.people])];
      return (
        missing(edit, 'guilds', guild) ??
        anyMissing(edit, 'people', command.people) ??
        edit.set('guilds', guild, { members: together })
      );
    }
    case 'leaveGuild': {
      const leaving = new Set(command.people);
      const staying = members.filter((member) => !leaving.has(member));
      return (
        missing(edit, 'guilds', guild) ??
        anyMissing(edit, 'people', command.people) ??
        edit.set('guilds', guild, { members: staying })
      );
    }
  }
}
