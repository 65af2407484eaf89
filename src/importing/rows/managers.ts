import { folded } from '../../domain/folded.ts';
import type { Draft } from './draft.ts';
import type { Listed, Told } from './list.ts';
import { readName, tidy } from './names.ts';
import { remembered } from './remembered.ts';
import { saysNothing } from './words.ts';

type About = Told['about'];
/** Somebody of the list by their place in it, or why nobody is sure. `lines`: who it may be. */
type Found = { at: number } | { about: About; lines: number[] };

/** Nobody reads more lines than these, and each of a thousand of one name would have a thousand. */
const MOST_LINES = 20;
const NOBODY = /^(?:x+|no[ _-]?manager|nobody|niemand|keiner|personne|0+|self|zelf|vacant|vacature)$/;

/** Whether a cell of a manager names nobody: `XX`, `NO_MANAGER`, a dash. */
export function isNoManager(text: string): boolean {
  return saysNothing(text) || NOBODY.test(folded(text));
}

/**
 * Who everybody's manager is, by what the columns of managers say: a number (whose leading zeros a spreadsheet may have
 * dropped), an e-mail address, or a name in either order. Told, and never guessed: whom nobody knows or two people may be,
 * who is their own, columns that contradict each other, and circles.
 *
 * @param said what is said of the manager of each of the people
 * @param chosen the line of somebody's manager, by any line of theirs: it holds whatever is told
 */
export function withManagers(
  people: readonly Listed[],
  said: readonly Draft['managers'][],
  tell: (told: Told) => void,
  chosen: Readonly<Record<number, number>> = {},
): Listed[] {
  const find = finder(people);
  const placeChosen = chosenFrom(people, chosen);
  const at = people.map((person, place) => {
    const answer = placeChosen(place);
    if (!said[place]?.length) return answer;
    const found = said[place].map(({ column, text }) => ({ column, text, ...find(text) }));
    const line = person.lines[0] ?? 0;
    const sure: number[] = [];
    const told = new Set<string>();
    for (const each of found) {
      const problem = 'at' in each ? (each.at === place ? 'manager-self' : null) : each.about;
      if ('at' in each && !problem) sure.push(each.at);
      const key = `${problem} ${each.text}`;
      if (!problem || told.has(key)) continue;
      told.add(key);
      tell({ line, about: problem, column: each.column, text: each.text, lines: 'lines' in each ? each.lines : [] });
    }
    const [one, ...more] = new Set(sure);
    if (one === undefined || more.length === 0) return answer ?? one ?? null;
    const column = found[0]?.column ?? '';
    const text = found.map((each) => each.text).join(' / ');
    tell({ line, about: 'manager-differs', column, text, lines: linesOf(people, [one, ...more]) });
    return answer;
  });
  cutCircles(people, at, tell);
  return people.map((person, place) => ({ ...person, managerAt: at[place] ?? null }));
}

/** Whom the user chose as somebody's manager, by place; `null` where nobody was. */
function chosenFrom(
  people: readonly Listed[],
  chosen: Readonly<Record<number, number>>,
): (place: number) => number | null {
  const entries = Object.entries(chosen);
  if (entries.length === 0) return () => null;
  const places = new Map(people.flatMap(({ lines }, place) => lines.map((line) => [line, place] as const)));
  const managers = new Map(entries.map(([line, manager]) => [places.get(Number(line)), places.get(manager)]));
  return (place) => {
    const manager = managers.get(place);
    return manager === undefined || manager === place ? null : manager;
  };
}

/** Looks people up by number, e-mail address and name, each by one look. */
function finder(people: readonly Listed[]): (text: string) => Found {
  const byNumber = index(people, ({ number }) => number.toLowerCase());
  const byDigits = index(people, ({ number }) => withoutZeros(number));
  const byEmail = index(people, ({ email }) => folded(email));
  const byName = index(people, ({ name }) => exactly(name));
  const byFolded = index(people, ({ name }) => folded(name));
  const byWords = index(people, ({ name }) => sortedWords(name));
  return remembered((text) => {
    const { name, number, email } = readName(text);
    const isNumber = /\d/.test(text) && !/\s/.test(text.trim()) && email === '';
    if (isNumber) return numbered(text.trim());
    return oneOf(
      byNumber(number.toLowerCase()) ??
        byEmail(folded(email)) ??
        byName(exactly(name)) ??
        byFolded(folded(name)) ??
        byWords(sortedWords(name)),
    );
  });

  function numbered(text: string): Found {
    const exact = byNumber(text.toLowerCase());
    // A number with its zeros is meant as it stands; without, it may have lost them.
    return oneOf(exact && text.startsWith('0') ? exact : (byDigits(withoutZeros(text)) ?? exact));
  }

  function oneOf(places: readonly number[] | undefined): Found {
    const [one, ...more] = places ?? [];
    if (one === undefined) return { about: 'manager-unknown', lines: [] };
    return more.length === 0 ? { at: one } : { about: 'manager-ambiguous', lines: linesOf(people, [one, ...more]) };
  }
}

/** Who has a key, by their places; made when it is first asked. Nobody has an empty one. */
function index(people: readonly Listed[], keyOf: (person: Listed) => string): (key: string) => number[] | undefined {
  let places: Map<string, number[]> | null = null;
  return (key) => {
    if (key === '') return undefined;
    places ??= placesBy(people, keyOf);
    return places.get(key);
  };
}

function placesBy(people: readonly Listed[], keyOf: (person: Listed) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, person] of people.entries()) {
    const key = keyOf(person);
    const there = places.get(key);
    if (there) there.push(at);
    else places.set(key, [at]);
  }
  return places;
}

/** Leaves out who is in a circle, each with its lines told. */
function cutCircles(people: readonly Listed[], at: (number | null)[], tell: (told: Told) => void): void {
  const seen = new Map<number, number>();
  for (const start of people.keys()) {
    const way: number[] = [];
    let place: number | null = start;
    while (place !== null && !seen.has(place)) {
      seen.set(place, start);
      way.push(place);
      place = at[place] ?? null;
    }
    if (place === null || seen.get(place) !== start) continue;
    const circle = way.slice(way.indexOf(place));
    for (const each of circle) {
      const person = people[each];
      if (!person) continue;
      const lines = linesOf(
        people,
        circle.filter((other) => other !== each),
      );
      tell({ line: person.lines[0] ?? 0, about: 'manager-circle', column: '', text: person.manager, lines });
    }
    for (const each of circle) at[each] = null;
  }
}

function linesOf(people: readonly Listed[], places: readonly number[]): number[] {
  return places.slice(0, MOST_LINES).flatMap((place) => people[place]?.lines[0] ?? []);
}

function withoutZeros(number: string): string {
  return number.toLowerCase().replace(/^0+(?=.)/, '');
}

function exactly(name: string): string {
  return tidy(name).toLowerCase();
}

function sortedWords(name: string): string {
  return folded(name).split(' ').sort().join(' ');
}
