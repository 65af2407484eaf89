import type { Request } from '../../domain/commands/command.ts';
import { formAround } from '../../domain/lookup/formAround.ts';
import { isOnBoard, type Membership, type Thing } from '../../domain/thing.ts';
import { asOne, perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { askFor } from './doing.ts';
import { type Entry, LINE, type Scope, tidy, when, works } from './entry.ts';

/** What can be done with several things at once: all of it, or none. */
export function severalEntries(things: readonly Thing[], { words, index }: Scope): Entry[] {
  const members = membershipsIn(things);
  const people = [...new Set(members.map(({ person }) => person))];
  const others = things.filter((thing) => thing.kind !== 'membership');
  const groups = others.filter((thing) => isOnBoard(thing));
  const out: Request = { type: 'movePeople', members: members.filter(({ squad }) => squad), to: null };
  const { squads, chapters, tribes } = index.organisation;
  const form = formAround(index, members[0]?.squad ?? members[0]?.person);
  const onlyPeople = others.length === 0;
  return tidy([
    ...when(onlyPeople && squads.length > 0, {
      kind: 'do',
      text: words.t('panels.menu.moveTo'),
      keys: 'M',
      act: askFor({ kind: 'moveTo', members }),
    }),
    ...when(onlyPeople && squads.length > 1, {
      kind: 'do',
      text: words.t('panels.menu.alsoIn'),
      keys: 'Shift+M',
      act: askFor({ kind: 'alsoIn', people }),
    }),
    ...when(onlyPeople && chapters.length > 0, {
      kind: 'do',
      text: words.t('panels.menu.chapter', { form }),
      keys: 'C',
      act: askFor({ kind: 'chapter', people }),
    }),
    ...when(onlyPeople && works(out), {
      kind: 'do',
      text: words.t('panels.menu.outOfSquads', { form }),
      keys: 'Delete',
      act: () => perform(out),
    }),
    LINE,
    ...when(onlyPeople && tribes.length > 0, {
      kind: 'do',
      text: words.t('panels.menu.newSquad', { form }),
      act: askFor({ kind: 'newSquad', members }),
    }),
    ...when(groups.length === things.length, {
      kind: 'do',
      text: words.t('panels.menu.showOnlyThese'),
      act: () => useView.getState().reduceTo(groups),
    }),
    LINE,
    { kind: 'do', text: words.t('panels.menu.remove'), act: () => perform(removalOf(things)) },
  ]);
}

export function membershipsIn(things: readonly Thing[]): Membership[] {
  return things.flatMap((thing) => (thing.kind === 'membership' ? [{ person: thing.person, squad: thing.squad }] : []));
}

/** Tribes last: their squads and chapters may be among what is removed. */
function removalOf(things: readonly Thing[]): Request {
  const people = [...new Set(membershipsIn(things).map(({ person }) => person))];
  const requests = things.flatMap((thing): Request[] => {
    switch (thing.kind) {
      case 'membership':
        return [];
      case 'squad':
        return [{ type: 'removeSquad', squad: thing.squad }];
      case 'chapter':
        return [{ type: 'removeChapter', chapter: thing.chapter }];
      case 'tribe':
        return [{ type: 'removeTribe', tribe: thing.tribe }];
      case 'product':
        return [{ type: 'removeProduct', product: thing.product }];
      case 'project':
        return [{ type: 'removeProject', project: thing.project }];
      case 'programme':
        return [{ type: 'removeProgramme', programme: thing.programme }];
    }
  });
  const last = (request: Request) => Number(request.type === 'removeTribe');
  requests.sort((one, other) => last(one) - last(other));
  if (requests.length === 0) return { type: 'removePeople', people };
  return asOne(people.length === 0 ? requests : [{ type: 'removePeople', people }, ...requests]);
}
