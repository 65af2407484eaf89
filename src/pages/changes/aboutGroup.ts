import { AFFECTING, type Affected, type AffectedGroup } from '../../domain/compare/affected.ts';
import { SEAT_MOVES, seatMovesIn } from '../../domain/compare/seatMoves.ts';
import type { Step } from './step.ts';

/** What is said of people who are affected in one way, beside how many they are. */
export function aboutGroup(step: Step, group: AffectedGroup, those: readonly Affected[]): string {
  switch (group) {
    case 'squad':
      return aboutSquads(step, those);
    case 'line-manager':
      return aboutLineManagers(step, those);
    case 'new-or-gone':
      return aboutNewAndGone(step, those);
    case 'other':
      return aboutOthers(step, those);
  }
}

/** `4 from squad to squad, 1 from No squad; 4 of the 5 get another line manager too` */
function aboutSquads({ words, comparison, sides }: Step, those: readonly Affected[]): string {
  const moves = seatMovesIn(comparison, sides.before.organisation, sides.after.organisation);
  const ways = SEAT_MOVES.flatMap((way) => {
    const count = those.filter(({ id }) => moves.get(id) === way).length;
    return count > 0 ? words.t(`changes.seats.${way}`, { count }) : [];
  });
  const led = those.filter(({ kinds }) => kinds.includes('line-manager')).length;
  const too = led > 0 ? words.t('changes.ledToo', { count: led, all: those.length }) : '';
  return [ways.join(', '), too].filter(Boolean).join('; ');
}

/** Where all get the same line manager: who that is, and of which chapter they newly are the lead. */
function aboutLineManagers({ words, before, after }: Step, those: readonly Affected[]): string {
  const [manager, ...others] = new Set(those.map((each) => each.after?.lineManager));
  const person = manager && after.person(manager);
  if (!person || others.length > 0 || those.length < 2) return '';
  const led = before.chaptersLedBy(person.id).map(({ id }) => id);
  const chapters = after.chaptersLedBy(person.id).filter(({ id }) => !led.includes(id));
  const isOfOne = those.every((each) => chapters.some(({ id }) => id === each.after?.chapter));
  return isOfOne
    ? words.t('changes.oneChange', { name: person.name, chapter: words.list(chapters.map(({ name }) => name)) })
    : words.t('changes.oneManager', { name: person.name });
}

/** `1 new, 2 not in App first` */
function aboutNewAndGone({ words, sides }: Step, those: readonly Affected[]): string {
  const added = those.filter(({ before }) => !before).length;
  const gone = those.length - added;
  return [
    added > 0 && words.t('changes.countNew', { count: added }),
    gone > 0 && words.t('changes.countGone', { count: gone, name: sides.after.name }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** `2 role, 1 FTE` */
function aboutOthers({ words }: Step, those: readonly Affected[]): string {
  return AFFECTING.flatMap((kind) => {
    const count = those.filter(({ kinds }) => kinds.includes(kind)).length;
    return count > 0 ? words.t('changes.countOf', { count, kind: words.t(`changes.short.${kind}`) }) : [];
  }).join(', ');
}
