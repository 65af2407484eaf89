import { folded } from '../../domain/folded.ts';
import type { Draft } from './draft.ts';
import type { LeftOut } from './list.ts';

/** Rows of one person, in their order; never empty. */
export type Rows = [Draft, ...Draft[]];

/** Rows by person, and the rows whose number is somebody else's. */
export interface Joined {
  people: Rows[];
  refused: LeftOut[];
}

/**
 * Joins the rows of one person: of one number and name; else of one e-mail address and name, unless their numbers
 * differ; else of one name and line, likewise, which a table has several times where it was joined with another; else,
 * without any of these, of one name where everything but their place is the same. And any row with that of the line
 * that `sameAs` says for its own. Two of one number and of
 * different names are not joined: the later is refused. Vacancies are joined by their number or line alone.
 */
export function joinRows(drafts: readonly Draft[], sameAs: Readonly<Record<number, number>> = {}): Joined {
  const joined: Joined = { people: [], refused: [] };
  const byNumber = new Map<string, Rows>();
  const byEmail = new Map<string, Rows>();
  const byRest = new Map<string, Rows>();
  const ofLine = new Map<number, Rows[]>();
  for (const draft of drafts) {
    if (draft.alone) {
      joined.people.push([draft]);
      continue;
    }
    const number = draft.number.toLowerCase();
    const owner = number === '' ? undefined : byNumber.get(number);
    if (owner && !isSameName(owner[0], draft)) {
      const text = [draft.number, draft.name].join(' ');
      joined.refused.push({ line: draft.line, text, why: 'number-taken', with: owner[0].line });
      continue;
    }
    const email = draft.kind === 'vacancy' ? '' : folded(draft.email);
    const rest = number === '' && email === '' && draft.kind !== 'vacancy' ? restOf(draft) : '';
    const same = ofLine.get(sameAs[draft.line] ?? 0)?.at(-1);
    const beside = ofLine.get(draft.line) ?? [];
    const rows =
      owner ??
      same ??
      ofOne(byEmail.get(email), draft) ??
      beside.findLast((each) => ofOne(each, draft)) ??
      byRest.get(rest);
    if (rows) rows.push(draft);
    const whole: Rows = rows ?? [draft];
    if (!rows) joined.people.push(whole);
    if (number !== '') byNumber.set(number, whole);
    if (email !== '' && !byEmail.has(email)) byEmail.set(email, whole);
    if (!beside.includes(whole)) ofLine.set(draft.line, [...beside, whole]);
    if (rest !== '') byRest.set(rest, whole);
  }
  return joined;
}

/** Those of the same e-mail address or line, where they are the same person. */
function ofOne(rows: Rows | undefined, draft: Draft): Rows | undefined {
  if (!rows || folded(rows[0].name) !== folded(draft.name)) return undefined;
  const number = rows.find((row) => row.number !== '')?.number ?? '';
  const isOther = number !== '' && draft.number !== '' && number.toLowerCase() !== draft.number.toLowerCase();
  return isOther ? undefined : rows;
}

function isSameName(one: Draft, other: Draft): boolean {
  return folded(one.name) === folded(other.name) && (one.kind === 'vacancy') === (other.kind === 'vacancy');
}

/** Everything but where somebody is placed, and how much of their time that takes. */
function restOf({ name, kind, role, chapter, location, managers, fields }: Draft): string {
  const said = managers.map(({ text }) => text);
  return JSON.stringify([folded(name), kind, role, chapter, location, said, fields]);
}
