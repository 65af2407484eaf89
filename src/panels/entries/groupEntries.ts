import { isA } from '../../domain/ids.ts';
import { listOf } from '../../domain/lists.ts';
import { formAround } from '../../domain/lookup/formAround.ts';
import type { ChapterId, SquadId, SubjectId, TribeId } from '../../domain/organisation.ts';
import { rolesIn } from '../../domain/roles.ts';
import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { addHere, askFor } from './doing.ts';
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
  const { squads, tribes } = index.organisation;
  return tidy([
    {
      kind: 'do',
      text: words.t('panels.menu.addPerson'),
      act: addHere({ kind: 'person', tribe: squad.tribe, squad: id, chapter: null }),
    },
    ...roleEntries(id, { words, index }),
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
  const { chapters, tribes } = index.organisation;
  return tidy([
    {
      kind: 'do',
      text: words.t('panels.menu.addPerson'),
      act: addHere({ kind: 'person', tribe: chapter.tribe, squad: null, chapter: id }),
    },
    ...roleEntries(id, { words, index }),
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
  const { tribes } = index.organisation;
  const form = index.formOf(id);
  return tidy([
    { kind: 'do', text: words.t('panels.menu.addSquad', { form }), act: addHere({ kind: 'squad', tribe: id }) },
    { kind: 'do', text: words.t('panels.menu.addChapter', { form }), act: addHere({ kind: 'chapter', tribe: id }) },
    ...roleEntries(id, { words, index }),
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

/** Choosing who has each of the roles in something; a team of a department or chain has neither an owner nor a coach. */
export function roleEntries(subject: SubjectId, { words, index }: Scope): Entry[] {
  const form = formAround(index, subject);
  if (form !== 'tribe' && isA('squad', subject)) return [];
  return rolesIn(listOf(subject)).map((role) => ({
    kind: 'do',
    text: words.t(`panels.menu.choose.${role}`, { form }),
    act: askFor({ kind: 'role', role, subject }),
  }));
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
