import { colourOfChapter } from '../../domain/colours.ts';
import { AFFECTED, AFFECTING, type Affected } from '../../domain/compare/affected.ts';
import { thingOf } from '../../domain/lookup/thingOf.ts';
import { initialsOf } from '../../wording/saying/numbers.ts';
import { aboutGroup } from './aboutGroup.ts';
import { COLUMNS, cellsOf } from './cellsOf.ts';
import { type ChangesTable, kindsIn, type Row, type Section } from './changesTable.ts';
import type { Step } from './step.ts';

/** Everybody for whom something changes, by what weighs most of it: what they were and what they are. */
export function peopleTable(step: Step, affected: readonly Affected[]): ChangesTable {
  const { words } = step;
  const sections = AFFECTED.flatMap((group): Section[] => {
    const those = affected.filter((each) => each.group === group);
    if (those.length === 0) return [];
    return [
      {
        id: `person ${group}`,
        title: words.t(`changes.group.${group}`),
        about: aboutGroup(step, group, those),
        rows: those.map((each) => rowOf(step, each)),
      },
    ];
  });
  const rows = sections.flatMap((section) => section.rows);
  return {
    rowTitle: words.t('changes.column.person'),
    columns: COLUMNS.map((id) => ({
      id,
      title: words.t(`changes.column.${id}`),
      isTwofold: true,
      width: WIDTHS[id],
    })),
    sections,
    kinds: kindsIn(
      rows,
      AFFECTING.map((kind) => [kind, words.t(`changes.kind.${kind}`)]),
    ),
  };
}

const WIDTHS = { squad: 20, chapter: 15, lineManager: 17, role: 19, fte: 7 } as const;

function rowOf(step: Step, affected: Affected): Row {
  const { words, sides, colours } = step;
  const { id, before, after, kinds } = affected;
  const person = (after ?? before)?.person;
  const chapterId = (after ?? before)?.chapter;
  const chapter = chapterId && (after ? step.after : step.before).chapter(chapterId);
  const cells = cellsOf(step, affected);
  const notIn = (name: string) => [{ text: words.t('changes.notIn', { name }) }];
  const { was, is } = cells.squad;
  return {
    id,
    name: person?.name ?? '',
    thing: after ? thingOf(step.after, id) : null,
    note: noteOf(step, affected),
    look: lookOf(affected),
    avatar: {
      letters: initialsOf(person?.name ?? ''),
      colour: chapter ? colourOfChapter(colours, chapter) : null,
      open: person?.kind === 'vacancy',
    },
    kinds,
    cells: {
      ...cells,
      squad: {
        was: before ? was : notIn(sides.before.name),
        is: after ? is : notIn(sides.after.name),
      },
    },
  };
}

function lookOf({ before, after }: Affected): Row['look'] {
  if (!before) return 'new';
  return after ? null : 'gone';
}

/** That somebody is new or gone, what kind they are of, and which chapters they lead or led where that changes. */
function noteOf({ words, before, after }: Step, affected: Affected): string {
  const person = (affected.after ?? affected.before)?.person;
  const [led, leads] = [before, after].map((index) => index.chaptersLedBy(affected.id).map(({ name }) => name));
  const names = (ones: readonly string[] = [], others: readonly string[] = []) =>
    words.list(ones.filter((name) => !others.includes(name)));
  const [newly, noMore] = affected.before && affected.after ? [names(leads, led), names(led, leads)] : ['', ''];
  const look = lookOf(affected);
  return [
    look && words.t(look === 'new' ? 'changes.isNew' : 'changes.isGone'),
    person?.kind === 'external' && words.t('changes.external'),
    person?.kind === 'vacancy' && words.t('changes.vacancy'),
    newly && words.t('changes.leads', { chapter: newly }),
    noMore && words.t('changes.led', { chapter: noMore }),
  ]
    .filter(Boolean)
    .join(', ');
}
