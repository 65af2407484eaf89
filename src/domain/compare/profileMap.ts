import type { AnyId } from '../ids.ts';
import { type Index, indexOf } from '../lookup/indexOf.ts';
import { merged } from '../lookup/merged.ts';
import { profileOf } from '../lookup/productLines.ts';
import type { Organisation, Profile, Squad, SquadId, Tribe, TribeId } from '../organisation.ts';
import { ASPECTS, type Aspect, type Standing } from '../vocabulary.ts';

/** Where a tribe or squad stands in one aspect; `null` where nothing is stated. */
export interface Stand {
  standing: Standing | null;
  /** Whether a squad says nothing itself, and its tribe does. */
  isOfTribe: boolean;
}

/** A tribe or squad as it is in one organisation. */
export interface ProfiledUnit {
  name: string;
  /** The form of a tribe, or of the one a squad is in. */
  form: Tribe['form'];
  stands: Readonly<Record<Aspect, Stand>>;
  /** In how many of the aspects it stands at 2.0. */
  full: number;
}

/** A tribe, or a squad below the tribe that it is in, before and after; `null` where it is not there. */
export interface ProfileRow {
  /** As it is known after; of what is gone, as it was known before. */
  id: TribeId | SquadId;
  isTribe: boolean;
  was: ProfiledUnit | null;
  is: ProfiledUnit | null;
}

/** How squads stand on one side; tribes are not counted, their squads take over what they say. */
export interface ProfileSums {
  squads: number;
  /** How many squads stand at 2.0, aspect by aspect. */
  full: Readonly<Record<Aspect, number>>;
  /** How many answers there are of each kind, over all squads and aspects. */
  answers: Readonly<Record<Standing | 'none', number>>;
}

/** The profiles of two organisations side by side. */
export interface ProfileMap {
  rows: readonly ProfileRow[];
  /** `null` where nothing is compared. */
  was: ProfileSums | null;
  is: ProfileSums;
}

/**
 * How the tribes and squads of an organisation stand between product management 1.0 and 2.0, beside how they stood in
 * another. Tribes come in their order, each with its squads; what is gone stands behind what it stood behind. A squad
 * that moved stands where it is now. `became`: the new ids of what is another one now. [W] ch. 5
 */
export function profileMap(
  before: Organisation | null,
  after: Organisation,
  became: ReadonlyMap<AnyId, AnyId> = new Map(),
): ProfileMap {
  const heir = <Id extends AnyId>(id: Id) => (became.get(id) ?? id) as Id;
  const is = indexOf(after);
  const was = before && indexOf(before);
  const squadBefore = new Map((before?.squads ?? []).map((squad) => [heir(squad.id), squad]));
  const tribes = merged<{ id: TribeId; tribe: Tribe }>(
    (before?.tribes ?? []).map((tribe) => ({ id: heir(tribe.id), tribe })),
    after.tribes.map((tribe) => ({ id: tribe.id, tribe })),
    ({ id }) => id,
  );
  const rows = tribes.flatMap((both): ProfileRow[] => {
    const [old, now] = [both.was?.tribe, both.is?.tribe];
    const squads = merged<{ id: SquadId; squad: Squad }>(
      (old && was ? was.squadsIn(old.id) : [])
        .map((squad) => ({ id: heir(squad.id), squad }))
        .filter(({ id }) => (is.squad(id)?.tribe ?? now?.id) === now?.id),
      (now ? is.squadsIn(now.id) : []).map((squad) => ({ id: squad.id, squad })),
      ({ id }) => id,
    );
    const tribe: ProfileRow = {
      id: now?.id ?? (old as Tribe).id,
      isTribe: true,
      was: old ? unitOf(old, old.form, old.profile) : null,
      is: now ? unitOf(now, now.form, now.profile) : null,
    };
    const inTribe = squads.map((each): ProfileRow => {
      const past = squadBefore.get((each.is ?? each.was)?.id as SquadId);
      return {
        id: each.is?.id ?? (each.was as { squad: Squad }).squad.id,
        isTribe: false,
        was: past && was ? squadIn(past, was) : null,
        is: each.is ? squadIn(each.is.squad, is) : null,
      };
    });
    return [tribe, ...inTribe];
  });
  const squads = rows.filter(({ isTribe }) => !isTribe);
  return {
    rows,
    was: before && sumsOf(squads.flatMap((row) => row.was ?? [])),
    is: sumsOf(squads.flatMap((row) => row.is ?? [])),
  };
}

function squadIn(squad: Squad, index: Index): ProfiledUnit {
  return unitOf(squad, index.formOf(squad.tribe), profileOf(squad, index));
}

/** `inForce`: its own profile, and what it takes over from its tribe. */
function unitOf({ name, profile }: Tribe | Squad, form: Tribe['form'], inForce: Profile): ProfiledUnit {
  const stands = Object.fromEntries(
    ASPECTS.map((aspect): [Aspect, Stand] => {
      const standing = inForce[aspect] ?? null;
      return [aspect, { standing, isOfTribe: standing !== null && profile[aspect] === undefined }];
    }),
  ) as Record<Aspect, Stand>;
  const full = ASPECTS.filter((aspect) => stands[aspect].standing === '2.0').length;
  return { name, form, stands, full };
}

function sumsOf(squads: readonly ProfiledUnit[]): ProfileSums {
  const full = Object.fromEntries(ASPECTS.map((aspect) => [aspect, 0])) as Record<Aspect, number>;
  const answers: Record<Standing | 'none', number> = { '1.0': 0, between: 0, '2.0': 0, none: 0 };
  for (const { stands } of squads)
    for (const aspect of ASPECTS) {
      const { standing } = stands[aspect];
      answers[standing ?? 'none'] += 1;
      if (standing === '2.0') full[aspect] += 1;
    }
  return { squads: squads.length, full, answers };
}
