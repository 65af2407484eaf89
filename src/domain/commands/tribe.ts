import type { TribeId } from '../organisation.ts';
import { removeChapters } from './chapter.ts';
import type { TribeCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { profileAfter } from './profile.ts';
import { type Answer, anyMissing, badName, badText, missing, taken } from './refusal.ts';
import { removeSquads } from './squad.ts';

export function editTribe(edit: Edit, command: TribeCommand): Answer {
  const { tribe } = command;
  switch (command.type) {
    case 'addTribe': {
      const { name, before, form = 'tribe' } = command;
      const founded = { id: tribe, name, purpose: '', lead: null, coaches: [], form, profile: {} };
      return (
        taken(edit, 'tribes', tribe) ??
        badName(name) ??
        missing(edit, 'tribes', before) ??
        edit.insert('tribes', [founded], edit.placeBefore('tribes', before))
      );
    }
    case 'renameTribe': {
      const { name } = command;
      return missing(edit, 'tribes', tribe) ?? badName(name) ?? edit.set('tribes', tribe, { name });
    }
    case 'describeTribe': {
      const { purpose, kind, form } = command;
      const said = {
        ...(purpose !== undefined && { purpose }),
        ...(form !== undefined && { form }),
        ...(kind !== undefined && { kind: kind ?? undefined }),
      };
      return missing(edit, 'tribes', tribe) ?? badText(purpose) ?? edit.set('tribes', tribe, said);
    }
    case 'moveTribe': {
      const { before } = command;
      return (
        missing(edit, 'tribes', tribe) ??
        missing(edit, 'tribes', before) ??
        edit.move('tribes', tribe, edit.placeBefore('tribes', before))
      );
    }
    case 'removeTribe':
      return missing(edit, 'tribes', tribe) ?? removeTribe(edit, tribe);
    case 'nameTribeLead': {
      const { person: lead } = command;
      return missing(edit, 'tribes', tribe) ?? missing(edit, 'people', lead) ?? edit.set('tribes', tribe, { lead });
    }
    case 'nameTribeCoaches': {
      const coaches = [...new Set(command.people)];
      return (
        missing(edit, 'tribes', tribe) ?? anyMissing(edit, 'people', coaches) ?? edit.set('tribes', tribe, { coaches })
      );
    }
    case 'profileTribe': {
      const profile = profileAfter(edit.find('tribes', tribe)?.profile, command);
      return missing(edit, 'tribes', tribe) ?? edit.set('tribes', tribe, { profile });
    }
  }
}

/** Its squads and chapters go with it. Its people stay, without the seats and the chapter that went. */
function removeTribe(edit: Edit, tribe: TribeId): null {
  const { squads, chapters } = edit.organisation;
  const ofTribe = <T extends { id: string; tribe: TribeId }>(records: readonly T[]): Set<T['id']> =>
    new Set(records.filter((record) => record.tribe === tribe).map((record) => record.id));
  removeSquads(edit, ofTribe(squads));
  removeChapters(edit, ofTribe(chapters));
  return edit.remove('tribes', new Set([tribe]));
}
