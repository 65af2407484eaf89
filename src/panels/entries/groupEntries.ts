import type { ChapterId, SquadId, TribeId } from '../../domain/organisation.ts';
import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { addHere } from './adding.ts';
import { askFor } from './asking.ts';
import { type Entry, LINE, type Scope, tidy, when } from './entry.ts';

type Group =
  | { kind: 'squad'; squad: SquadId }
  | { kind: 'chapter'; chapter: ChapterId }
  | { kind: 'tribe'; tribe: TribeId };

/** What can be done with a squad. */
export function squadEntries(id: SquadId, { words, index }: Scope): Entry[] {
  const squad = index.squad(id);
  if (!squad) return [];
  const thing: Group = { kind: 'squad', squad: id };
  const { squads, tribes, people } = index.organisation;
  return tidy([
    {
      kind: 'do',
      text: words.t('panels.menu.addPerson'),
      act: addHere({ kind: 'person', tribe: squad.tribe, squad: id, chapter: null }),
    },
    ...when(squad.members.length > 0, roleEntry(words.t('panels.menu.chooseProductOwner'), 'productOwner', thing)),
    ...when(people.length > 0, roleEntry(words.t('panels.menu.chooseCoach'), 'squadCoach', thing)),
    LINE,
    renameEntry(words.t('panels.menu.rename'), thing),
    ...when(squads.length > 1 || tribes.length > 1, moveEntry(words.t('panels.menu.move'), thing)),
    ...when(squads.length > 1, showEntry(words.t('panels.menu.showOnlyThis'), thing)),
    LINE,
    {
      kind: 'do',
      text: words.t('panels.menu.remove'),
      act: () => perform({ type: 'removeSquad', squad: id }),
    },
  ]);
}

/** What can be done with a chapter. */
export function chapterEntries(id: ChapterId, { words, index }: Scope): Entry[] {
  const chapter = index.chapter(id);
  if (!chapter) return [];
  const thing: Group = { kind: 'chapter', chapter: id };
  const { chapters, tribes, people } = index.organisation;
  return tidy([
    {
      kind: 'do',
      text: words.t('panels.menu.addPerson'),
      act: addHere({ kind: 'person', tribe: chapter.tribe, squad: null, chapter: id }),
    },
    ...when(people.length > 0, roleEntry(words.t('panels.menu.chooseChapterLead'), 'chapterLead', thing)),
    LINE,
    renameEntry(words.t('panels.menu.rename'), thing),
    ...when(chapters.length > 1 || tribes.length > 1, moveEntry(words.t('panels.menu.move'), thing)),
    ...when(chapters.length > 1, showEntry(words.t('panels.menu.showOnlyThis'), thing)),
    LINE,
    {
      kind: 'do',
      text: words.t('panels.menu.remove'),
      act: () => perform({ type: 'removeChapter', chapter: id }),
    },
  ]);
}

/** What can be done with a tribe. */
export function tribeEntries(id: TribeId, { words, index }: Scope): Entry[] {
  const thing: Group = { kind: 'tribe', tribe: id };
  const { tribes, people } = index.organisation;
  return tidy([
    { kind: 'do', text: words.t('panels.menu.addSquad'), act: addHere({ kind: 'squad', tribe: id }) },
    { kind: 'do', text: words.t('panels.menu.addChapter'), act: addHere({ kind: 'chapter', tribe: id }) },
    ...when(people.length > 0, roleEntry(words.t('panels.menu.chooseTribeLead'), 'tribeLead', thing)),
    ...when(people.length > 0, roleEntry(words.t('panels.menu.chooseCoaches'), 'tribeCoaches', thing)),
    LINE,
    renameEntry(words.t('panels.menu.rename'), thing),
    ...when(tribes.length > 1, moveEntry(words.t('panels.menu.move'), thing)),
    ...when(tribes.length > 1, showEntry(words.t('panels.menu.showOnlyThis'), thing)),
    LINE,
    {
      kind: 'do',
      text: words.t('panels.menu.remove'),
      act: () => perform({ type: 'removeTribe', tribe: id }),
    },
  ]);
}

function roleEntry(
  text: string,
  role: 'productOwner' | 'squadCoach' | 'chapterLead' | 'tribeLead' | 'tribeCoaches',
  thing: Group,
): Entry {
  return { kind: 'do', text, act: askFor({ kind: 'role', role, thing }) };
}

function renameEntry(text: string, thing: Group): Entry {
  return { kind: 'do', text, keys: 'F2', act: () => useView.getState().rename(thing) };
}

function moveEntry(text: string, thing: Group): Entry {
  return { kind: 'do', text, act: askFor({ kind: 'moveThing', thing }) };
}

function showEntry(text: string, thing: Group): Entry {
  return { kind: 'do', text, act: () => useView.getState().reduceTo([thing]) };
}
