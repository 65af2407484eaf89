import { folded } from '../../domain/folded.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Person } from '../../domain/organisation.ts';
import { chapterDifference } from './chapterDifference.ts';
import type { Columns } from './columnsOf.ts';
import type { Difference } from './difference.ts';
import type { KnownPerson } from './knownPerson.ts';
import type { ChangedField, KeptByHand, PersonChange } from './listPlan.ts';
import { withoutZeros } from './matchPeople.ts';
import type { PlannedPlaces } from './planPlaces.ts';
import { seatsDifference } from './seatsDifference.ts';

/** What a list says of somebody otherwise than the document, and what was changed by hand and is left so. */
export interface PersonChanges {
  changes: PersonChange[];
  keptByHand: KeptByHand[];
}

/**
 * What changes about somebody. A field changes where the list says something else than the document, and not what the
 * last list said: that was changed by hand, and stays. Where the hand and the list both changed it, they are in
 * conflict. A field that the list has no column for never changes, and an empty cell takes away no more than a list once
 * gave.
 */
export function planChanges(known: KnownPerson, columns: Columns, places: PlannedPlaces, index: Index): PersonChanges {
  const { at, person, said } = known;
  const before = person.imported;
  const changes: PersonChange[] = [];
  const keptByHand: KeptByHand[] = [];
  const look = (field: ChangedField, key: string, difference: Difference | null) => {
    if (!difference || (!said[key] && !before?.[key])) return;
    const { from, to, isAsBefore, byHand } = difference;
    if (isAsBefore) keptByHand.push({ person: person.id, field, now: from, listed: to });
    else {
      const last = before?.[key] ?? null;
      changes.push({ person: person.id, at, field, from, to, said: last, conflict: before !== undefined && byHand });
    }
  };
  for (const [field, { now, isSame }] of Object.entries(TEXTS)) {
    if (!columns.fields.has(field)) continue;
    if (field === 'kind' && !tellsKind(known, columns)) continue;
    look(field as ChangedField, field, textDifference(now(person), said[field] ?? '', before?.[field], isSame));
  }
  if (columns.fields.has('chapter')) look('chapter', 'chapter', chapterDifference(known, places, index));
  if (columns.fields.has('squads')) look('squads', 'squads', seatsDifference(known, columns, places, index));
  const [from, to] = [before?.manager, said.manager ?? ''];
  if (columns.fields.has('manager') && from !== undefined && from !== to) {
    look('manager', 'manager', { from, to, isAsBefore: false, byHand: false });
  }
  for (const header of columns.headers) {
    const [from, to] = [person.fields[header] ?? '', known.listed.fields[header] ?? ''];
    if (from !== to) {
      changes.push({ person: person.id, at, field: `fields.${header}`, from, to, said: null, conflict: false });
    }
  }
  return { changes, keptByHand };
}

type IsSame = (one: string, other: string) => boolean;

const exactly: IsSame = (one, other) => one === other;
/** The FTE of whom a list said none: nobody set it by hand. */
const NOT_STATED = '1';
const asNumbers: IsSame = (one, other) => one === other || Number(one) === Number(other);

/** The fields that are texts of their own: what stands in the document, and what counts as the same. */
const TEXTS: Record<string, { now: (person: Person) => string; isSame: IsSame }> = {
  name: { now: ({ name }) => name, isSame: exactly },
  number: {
    now: ({ employeeNumber }) => employeeNumber,
    isSame: (one, other) => withoutZeros(one) === withoutZeros(other),
  },
  email: { now: ({ email }) => email, isSame: (one, other) => folded(one) === folded(other) },
  role: { now: ({ role }) => role, isSame: exactly },
  kind: { now: ({ kind }) => kind, isSame: exactly },
  fte: { now: ({ fte }) => String(fte), isSame: (one, other) => other === '' || asNumbers(one || NOT_STATED, other) },
  location: { now: ({ location }) => location, isSame: exactly },
};

function textDifference(from: string, to: string, before: string | undefined, isSame: IsSame): Difference | null {
  if (isSame(from, to)) return null;
  return {
    from,
    to,
    isAsBefore: before !== undefined && isSame(before, to),
    byHand: !isSame(before ?? '', from),
  };
}

/** A vacancy is one by its name, and always told; an external only where the list tells externals. */
function tellsKind({ person, listed }: KnownPerson, { externals }: Columns): boolean {
  return externals || person.kind === 'vacancy' || listed.kind === 'vacancy';
}
