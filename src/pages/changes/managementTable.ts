import { colourOfChapter } from '../../domain/colours.ts';
import type { Standing } from '../../domain/compare/affected.ts';
import { FATES, type Fate, type ProductGroup, type ProductManager, waysOf } from '../../domain/compare/fromOneToTwo.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { phasesOf } from '../../domain/lookup/phasesCovered.ts';
import { thingOf } from '../../domain/lookup/thingOf.ts';
import type { Person } from '../../domain/organisation.ts';
import { managementRoleOf } from '../../domain/productManagement.ts';
import type { RoleName } from '../../domain/roles.ts';
import { initialsOf } from '../../wording/saying/numbers.ts';
import { amount, rolesSaid } from './cellsOf.ts';
import { type Cell, type ChangesTable, kindsIn, plainCell, type Row, type Said, type Section } from './changesTable.ts';
import { named, type Step } from './step.ts';

/** What is said of somebody of product management, before and after. */
const ASKED = ['role', 'phases', 'unit', 'tribe'] as const;
type Asked = (typeof ASKED)[number];

const WIDTHS = { count: 8, role: 22, phases: 14, unit: 20, tribe: 17, fate: 18 } as const;

/**
 * Everybody of product management by the role that they have before, with what the whitepaper says of it: what they are
 * before and after, by what becomes of them or, where persons are asked for, one by one.
 */
export function managementTable(step: Step, groups: readonly ProductGroup[], persons: boolean): ChangesTable {
  const { words, sides } = step;
  const sections = groups.map((group): Section => {
    const role = group.role ?? 'none';
    return {
      id: `management ${role}`,
      title: words.t(`changes.oneToTwo.by.${role}`),
      about: '',
      says: words.t(`changes.oneToTwo.says.${role}`),
      rows: persons
        ? group.people.map((each) => personRow(step, each))
        : waysOf(group).map(({ fate, people }, at) => wayRow(step, `${role} ${at}`, fate, people)),
    };
  });
  const asked = ASKED.map((id) => ({
    id,
    title: words.t(`changes.oneToTwo.${id}`),
    isTwofold: true,
    width: WIDTHS[id],
  }));
  const title = words.t('changes.oneToTwo.fate', { name: sides.after.name });
  return {
    sectionTitle: words.t('changes.oneToTwo.roleIn', { name: sides.before.name }),
    rowTitle: persons ? words.t('changes.column.person') : title,
    columns: persons
      ? [...asked, { id: 'fate', title, isTwofold: false, width: WIDTHS.fate }]
      : [{ id: 'count', title: words.t('changes.oneToTwo.count'), isTwofold: false, width: WIDTHS.count }, ...asked],
    sections,
    kinds: kindsIn(
      sections.flatMap(({ rows }) => rows),
      FATES.map((fate) => [fate, words.t(`changes.oneToTwo.kinds.${fate}`, { name: sides.after.name })]),
    ),
  };
}

/** Those of a role of whom the same becomes. */
function wayRow(step: Step, id: string, fate: Fate, people: readonly ProductManager[]): Row {
  const { words } = step;
  const several = people.length > 1;
  return {
    id,
    name: words.t(`changes.oneToTwo.${several ? 'kinds' : 'fates'}.${fate}`, { name: step.sides.after.name }),
    thing: null,
    note: '',
    look: lookOf(fate),
    kinds: [fate],
    count: people.length,
    cells: { ...cellsOf(step, people), count: plainCell([amount(words, people.length)]) },
  };
}

function personRow(step: Step, each: ProductManager): Row {
  const { words, sides, colours } = step;
  const { id, fate, before, after, isTouched } = each;
  const person = (after ?? before)?.person;
  const index = after ? step.after : step.before;
  const chapter = person?.chapter ? index.chapter(person.chapter) : undefined;
  return {
    id,
    name: person?.name ?? '',
    thing: after ? thingOf(step.after, id) : null,
    note: '',
    look: lookOf(fate),
    avatar: {
      letters: initialsOf(person?.name ?? ''),
      colour: chapter ? colourOfChapter(colours, chapter) : null,
      open: person?.kind === 'vacancy',
    },
    kinds: [fate],
    isUntouched: !isTouched,
    cells: {
      ...cellsOf(step, [each]),
      fate: plainCell([{ text: words.t(`changes.oneToTwo.fates.${fate}`, { name: sides.after.name }) }]),
    },
  };
}

function lookOf(fate: Fate): Row['look'] {
  if (fate === 'not-in') return 'gone';
  return fate === 'new' ? 'new' : null;
}

/** What some people are, before and after: what is said of several of them once, with how many they are. */
function cellsOf(step: Step, people: readonly ProductManager[]): Record<Asked, Cell> {
  const side = (index: Index, standings: readonly (Standing | null)[], name: string) => {
    const those = standings.flatMap((standing) => standing ?? []);
    if (those.length === 0) return { role: [{ text: step.words.t('changes.notIn', { name }) }] };
    return saidOf({ ...step, before: index, after: index }, those);
  };
  const was: Partial<Record<Asked, Said>> = side(
    step.before,
    people.map(({ before }) => before),
    step.sides.before.name,
  );
  const is: Partial<Record<Asked, Said>> = side(
    step.after,
    people.map(({ after }) => after),
    step.sides.after.name,
  );
  return Object.fromEntries(
    ASKED.map((column) => [column, { was: was[column] ?? null, is: is[column] ?? null }]),
  ) as Record<Asked, Cell>;
}

function saidOf(side: Step, standings: readonly Standing[]): Record<Asked, Said> {
  const { words } = side;
  const each = (say: (standing: Standing) => Said) => counted(standings.map(say));
  return {
    role: each(({ person, roles }) => [{ text: rolesSaid(words, person.role, rolesOf(side.after, person, roles)) }]),
    phases: each((standing) => [{ text: phasesSaid(side, standing) }]),
    unit: each((standing) => unitSaid(side, standing)),
    tribe: each((standing) => tribesSaid(side, standing)),
  };
}

/** Without the seats of departments and chains, which have managers, and what somebody is called chapter lead of already. */
function rolesOf(index: Index, person: Person, roles: readonly RoleName[]): readonly RoleName[] {
  const { id } = person;
  const isSaid: { readonly [Role in RoleName]?: boolean } = {
    productOwner: index.ofTribes(index.squadsOwnedBy(id)).length > 0,
    chapterLead: index.ofTribes(index.chaptersLedBy(id)).length > 0 && managementRoleOf(person) !== 'productsLead',
    tribeLead: index.tribesLedBy(id).some((tribe) => index.isTribe(tribe.id)),
  };
  return roles.filter((role) => isSaid[role] ?? true);
}

/** A product owner answers for all phases, end to end, and covers none by that alone. [W] ch. 4 */
function phasesSaid({ words, after: index }: Step, { person, roles }: Standing): string {
  const isOwner = rolesOf(index, person, roles).includes('productOwner') || managementRoleOf(person) === 'productOwner';
  return phasesOf(person).join(', ') || (isOwner ? words.t('changes.oneToTwo.endToEnd') : '');
}

/** The squads that somebody is in, else the chapter. */
function unitSaid(side: Step, { squads, chapter }: Standing): Said {
  if (squads.length > 0) return squads.map(({ squad }) => named(side, squad));
  return [chapter ? named(side, chapter) : { text: side.words.t('panels.noSquad') }];
}

/** The tribes of somebody's squads and chapter, each once, with whether it runs the business or changes it. */
function tribesSaid(side: Step, { squads, chapter }: Standing): Said {
  const { words, after: index } = side;
  const ids = [...squads.map(({ squad }) => index.squad(squad)?.tribe), chapter && index.chapter(chapter)?.tribe];
  return [...new Set(ids)].flatMap((id) => {
    const tribe = id && index.tribe(id);
    if (!tribe) return [];
    const { name, kind } = tribe;
    const part = named(side, tribe.id);
    return kind ? { ...part, text: words.t(`changes.oneToTwo.tribeKind.${kind}`, { name }) } : part;
  });
}

/** Each thing that is said once, with of how many where that is some of several. */
function counted(said: readonly Said[]): Said {
  const parts = new Map<string, { part: Said[number]; count: number }>();
  for (const part of said.flat()) {
    if (part.text === '') continue;
    const known = parts.get(part.text);
    parts.set(part.text, { part, count: (known?.count ?? 0) + 1 });
  }
  const all = [...parts.values()];
  return all.map(({ part, count }) =>
    all.length > 1 && count > 1 ? { ...part, text: `${part.text} ×${count}` } : part,
  );
}
