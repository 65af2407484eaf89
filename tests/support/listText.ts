import { folded } from '../../src/domain/folded.ts';
import type { Index } from '../../src/domain/lookup/indexOf.ts';
import type { ListPlan } from '../../src/importing/plan/listPlan.ts';
import type { List, Listed, ListedSeat } from '../../src/importing/rows/list.ts';

// A list of people as lines of text, read from it, and what is planned for it, written as text.
//
//   Ana de Vries #101 | Developer | Backend | Refunds* 60%, Checkout | 0.8 | manager=Bo | Cost=12
//   Tester? | | QA | Loans [Bank]
//   Kofi Mensah~
//
// Behind the name `?` is a vacancy, `~` an external, and `#101` their number; then come the role, the chapter, the squads
// and the FTE, each of which may be empty or left out, and everything else by its name: `tribe`, `email`, `location` and
// `manager` (a number with `#`, or a name), and other columns by their header. Of squads `*` is the product owner, `60%`
// the share and `[Bank]` the tribe.

const OWN = ['tribe', 'email', 'location', 'manager'] as const;

/** The list that these lines are, from line 1 on; blank ones are nobody. */
export function listOf(text: string): List {
  const lines = text.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : []));
  const people = lines.map((line, at) => listedOf(line, at + 1));
  return { people: people.map((each) => ({ ...each, managerAt: placeOf(each, people) })), leftOut: [], told: [] };
}

function listedOf(text: string, line: number): Listed {
  const cells = text.split('|').map((cell) => cell.trim());
  const [who = '', ...rest] = cells.filter((cell) => !cell.includes('='));
  const [role = '', chapter = '', squads = '', fte = ''] = rest;
  const more = cells.filter((cell) => cell.includes('=')).map((cell) => cell.split('=') as [string, string]);
  const said = Object.fromEntries(more.map(([key, value]) => [key.trim(), value.trim()]));
  const [, name = '', mark, number = ''] = /^(.*?)([?~])?(?: #(\S+))?$/.exec(who) ?? [];
  const { tribe = '', email = '', location = '', manager = '' } = said;
  const fields = Object.fromEntries(Object.entries(said).filter(([key]) => !OWN.some((own) => own === key)));
  return {
    lines: [line],
    name,
    kind: mark === '?' ? 'vacancy' : mark === '~' ? 'external' : 'employee',
    number,
    email,
    role,
    chapter,
    tribe,
    location,
    fte: fte === '' ? null : Number(fte),
    squads: squads.split(',').flatMap((drawn) => (drawn.trim() ? [seatOf(drawn.trim())] : [])),
    manager: manager.replace('#', ''),
    managerAt: null,
    fields,
  };
}

function seatOf(drawn: string): ListedSeat {
  const [, squad = '', star, percent, tribe = ''] = /^(.*?)(\*)?(?: ([\d.]+)%)?(?: \[(.+)\])?$/.exec(drawn) ?? [];
  return { squad, tribe, productOwner: star !== undefined, share: percent ? Number(percent) / 100 : null };
}

/** Whom a manager's number or name is of alone. */
function placeOf({ manager }: Listed, people: readonly Listed[]): number | null {
  if (manager === '') return null;
  const named = [...people.entries()].filter(
    ([, { number, name }]) => manager !== '' && (number === manager || folded(name) === folded(manager)),
  );
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}

/** What a plan comes to, a line each; a conflict says behind `<` what the last list said. */
export function planText(plan: ListPlan, index: Index): string {
  const { list, founding, known } = plan;
  const names = new Map<string, string>([
    ...index.organisation.people.map(({ id, name }) => [id, name] as const),
    ...plan.fresh.map((at) => [plan.people[at] ?? '', list.people[at]?.name ?? ''] as const),
    ...[index.organisation, founding].flatMap(({ tribes, chapters, squads }) =>
      [...tribes, ...chapters, ...squads].map(({ id, name }) => [id, name] as const),
    ),
  ]);
  const nameOf = (id: string | null) => (id === null ? '-' : (names.get(id) ?? id));
  const founded = [...founding.chapters, ...founding.squads].map(
    (each) =>
      `${each.name} in ${nameOf(each.tribe)}${'elsewhere' in each && each.elsewhere ? ` (${each.elsewhere} elsewhere)` : ''}`,
  );
  const knownBy = Object.entries(known).flatMap(([by, count]) => (count > 0 ? [`${count} by ${by}`] : []));
  const lines: [string, string[]][] = [
    ['new', plan.fresh.map((at) => list.people[at]?.name ?? '')],
    ['missing', plan.missing.map(nameOf)],
    ['founds', [...founding.tribes.map(({ name }) => name), ...founded]],
    ...plan.changes.map(({ person, field, from, to, said, conflict }): [string, string[]] => [
      conflict ? 'conflict' : 'change',
      [`${nameOf(person)}, ${field}: ${from || '-'} > ${to || '-'}${conflict ? ` < ${said ?? '-'}` : ''}`],
    ]),
    ...plan.leads.map(({ of, person, was, conflict }): [string, string[]] => [
      conflict ? 'conflict' : 'lead',
      [`${nameOf(of)}: ${was ? `${nameOf(was)} > ` : ''}${nameOf(person)}`],
    ]),
    [
      'other managers',
      plan.otherManagers.map(
        ({ at, manager, lead }) => `${list.people[at]?.name}: ${nameOf(manager)}, not ${nameOf(lead)}`,
      ),
    ],
    ['other owners', plan.otherOwners.map(({ at, squad }) => `${list.people[at]?.name} of ${nameOf(squad)}`)],
    ['known', knownBy],
    [
      'one or two',
      plan.namesakes.map(({ at, person, isSame }) => {
        const number = index.person(person)?.employeeNumber;
        const { name, number: listed } = list.people[at] ?? {};
        return `${name} #${listed || '-'} and #${number || '-'} (${isSame ? 'one' : 'two'})`;
      }),
    ],
    ['same', plan.same > 0 ? [String(plan.same)] : []],
    [
      'kept by hand',
      plan.keptByHand.map(({ person, field, now, listed }) => `${nameOf(person)}, ${field}: ${now}, not ${listed}`),
    ],
  ];
  return lines.flatMap(([what, items]) => (items.length > 0 ? [`${what}: ${items.join(', ')}`] : [])).join('\n');
}
