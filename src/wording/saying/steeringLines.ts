import type { PersonId } from '../../domain/organisation.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Words } from '../words.ts';
import { whoOf } from './commandLabel.ts';
import type { NameOf } from './namesIn.ts';

/**
 * Who the line manager is after a command: for one person who moves, whether it changes or not; for several, only the
 * changes.
 */
export function managerLines(words: Words, { managers, staysWith }: Verdict, nameOf: NameOf): string[] {
  if (staysWith) {
    const manager = nameOf(staysWith.manager);
    if (!staysWith.chapter) return [words.t('commands.verdict.staysWith', { manager })];
    return [
      words.t('commands.verdict.staysWithChapter', {
        manager,
        chapter: nameOf(staysWith.chapter),
        form: staysWith.form,
      }),
    ];
  }
  const groups = new Map<PersonId | null, typeof managers>();
  for (const each of managers) groups.set(each.is, [...(groups.get(each.is) ?? []), each]);
  return [...groups].map(([is, people]) => {
    const who = whoOf(
      words,
      people.map((each) => each.person),
      nameOf,
    );
    const [was = null, ...others] = new Set(people.map((each) => each.was));
    const manager = nameOf(is);
    const before = others.length === 0 ? nameOf(was) : '';
    if (is === null) {
      return before && groups.size === 1
        ? words.t('commands.verdict.noManager', { was: before })
        : words.t('commands.verdict.noManagerOf', { who });
    }
    if (groups.size > 1) return words.t('commands.verdict.newManagerOf', { who, manager });
    if (before) return words.t('commands.verdict.newManagerWas', { manager, was: before });
    return words.t('commands.verdict.newManager', { manager });
  });
}

/** Who moves and stays lead of something. */
export function leadLines(words: Words, { staysLead }: Verdict, nameOf: NameOf): string[] {
  return staysLead.map(({ person, of, form }) =>
    of.startsWith('tribe:')
      ? words.t('commands.verdict.staysTribeLead', { who: nameOf(person), tribe: nameOf(of), form })
      : words.t('commands.verdict.staysChapterLead', { who: nameOf(person), chapter: nameOf(of), form }),
  );
}
