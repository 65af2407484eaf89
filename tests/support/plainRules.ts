import type { RuleSettings, Severity } from '../../src/domain/document.ts';
import type { Organisation, Person, PersonId, Squad, Tribe } from '../../src/domain/organisation.ts';

import { SCENARIO } from './picture.ts';

/** What the plain reading of the rules finds: slowly, with nothing shared with the rules themselves. */
export interface PlainFinding {
  rule: string;
  severity: string;
  subject: string;
  count: number | undefined;
  limit: number | undefined;
  waived: boolean;
}

/** The table of rules, its lines in its own order: severity, limit, and how many are counted or whether it is broken. */
type Line = [rule: string, severity: Severity, limit: number | null, on: 'tribe' | 'squad' | 'chapter' | 'person'];
const TABLE: Line[] = [
  ['squad-size', 'error', 9, 'squad'],
  ['tribe-size', 'error', 150, 'tribe'],
  ['squads-per-person', 'error', 2, 'person'],
  ['squad-product-owner', 'error', null, 'squad'],
  ['tribe-lead', 'warning', null, 'tribe'],
  ['chapter-lead', 'warning', null, 'chapter'],
  ['line-manager', 'warning', null, 'person'],
  ['squad-mixed', 'warning', null, 'squad'],
  ['squad-steered-by-product-owner', 'warning', null, 'squad'],
  ['same-tribe', 'warning', null, 'person'],
  ['allocation', 'warning', null, 'person'],
  ['squad-mission', 'info', null, 'squad'],
  ['tribe-purpose', 'info', null, 'tribe'],
  ['squad-coach', 'info', null, 'squad'],
  ['coach-independent', 'info', null, 'person'],
  ['coach-span', 'info', 4, 'person'],
  ['t-shape-cover', 'info', null, 'squad'],
  ['role-in-tribe-kind', 'info', null, 'person'],
  ['product-owner-dedicated', 'info', 1, 'person'],
  ['chapter-lead-in-squad', 'info', null, 'chapter'],
  ['chapter-span', 'info', 10, 'chapter'],
  ['squad-small', 'info', 5, 'squad'],
  ['unplaced', 'info', null, 'person'],
];

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Of a rule with a limit the number, of another whether it is broken. */
function seen(rule: string, subject: string, { tribes, squads, chapters, people }: Organisation): number | boolean {
  const tribe = tribes.find((each) => each.id === subject);
  const squad = squads.find((each) => each.id === subject);
  const chapter = chapters.find((each) => each.id === subject);
  const person = people.find((each) => each.id === subject);
  const personOf = (id: PersonId) => people.filter((each) => each.id === id);
  const membersOf = (each: Squad): Person[] => each.members.flatMap((member) => personOf(member.person));
  const ownersOf = (each: Squad): Person[] =>
    each.members.filter((member) => member.productOwner).flatMap((member) => personOf(member.person));
  const tribeOf = (id: string): Tribe[] => tribes.filter((each) => each.id === id);

  if (tribe) {
    const inTribe = people.filter(
      ({ id, chapter: own }) =>
        tribe.lead === id ||
        tribe.coaches.includes(id) ||
        squads.some(
          (each) => each.tribe === tribe.id && (each.coach === id || each.members.some((m) => m.person === id)),
        ) ||
        chapters.some((each) => each.tribe === tribe.id && (each.lead === id || each.id === own)),
    );
    if (rule === 'tribe-size') return inTribe.length;
    if (rule === 'tribe-lead') return tribe.lead === null;
    if (rule === 'tribe-purpose') return tribe.purpose.trim() === '';
  }
  if (squad) {
    const members = membersOf(squad);
    if (rule === 'squad-size' || rule === 'squad-small') return members.length;
    if (rule === 'squad-product-owner') return ownersOf(squad).length !== 1;
    if (rule === 'squad-mission') return squad.mission.trim() === '';
    if (rule === 'squad-coach') return !squad.coach && tribeOf(squad.tribe).every((each) => each.coaches.length === 0);
    if (rule === 'squad-mixed') {
      return (
        members.length >= 3 &&
        !members.some((a) => members.some((b) => a.chapter && b.chapter && a.chapter !== b.chapter))
      );
    }
    if (rule === 'squad-steered-by-product-owner') {
      return ownersOf(squad).some((owner) =>
        chapters.some((each) => each.lead === owner.id && members.some((m) => m !== owner && m.chapter === each.id)),
      );
    }
    if (rule === 't-shape-cover') {
      const knows = (each: Person, field: string) => [...each.deep, ...each.broad].some((text) => same(text, field));
      const alone = (each: Person, field: string) =>
        field.trim() && !members.some((m) => m !== each && knows(m, field));
      return members.length >= 3 && members.some((each) => each.deep.some((field) => alone(each, field)));
    }
  }
  if (chapter) {
    const members = people.filter((each) => each.chapter === chapter.id);
    if (rule === 'chapter-lead') return !members.some((each) => each.id === chapter.lead);
    if (rule === 'chapter-span') return members.filter((each) => each.id !== chapter.lead).length;
    if (rule === 'chapter-lead-in-squad') {
      return chapter.lead !== null && !squads.some((each) => each.members.some((m) => m.person === chapter.lead));
    }
  }
  if (person) {
    const memberOf = squads.filter((each) => membersOf(each).includes(person));
    const ownerOf = squads.filter((each) => ownersOf(each).includes(person));
    const leads = tribes.some((each) => each.lead === person.id) || chapters.some((each) => each.lead === person.id);
    const coaches =
      tribes.some((each) => each.coaches.includes(person.id)) || squads.some((each) => each.coach === person.id);
    if (rule === 'squads-per-person') return memberOf.length;
    if (rule === 'product-owner-dedicated') return ownerOf.length;
    if (rule === 'coach-span') return squads.filter((each) => each.coach === person.id).length;
    if (rule === 'unplaced') return memberOf.length === 0 && !leads && !coaches;
    if (rule === 'line-manager') {
      return memberOf.length > 0 && !person.chapter && ownerOf.length === 0 && !leads && !coaches;
    }
    if (rule === 'same-tribe') {
      const own = chapters.find((each) => each.id === person.chapter);
      return own !== undefined && memberOf.some((each) => each.tribe !== own.tribe);
    }
    if (rule === 'allocation') {
      const shares = memberOf.map((each) => each.members.find((member) => member.person === person.id)?.share ?? 0);
      return shares.reduce((sum, share) => sum + share, 0) > 1 + 1e-9;
    }
    if (rule === 'coach-independent') {
      return tribes.some(({ id, lead, coaches: own }) => {
        const coachesIt =
          own.includes(person.id) || squads.some((each) => each.tribe === id && each.coach === person.id);
        const leadsIt = lead === person.id || chapters.some((each) => each.tribe === id && each.lead === person.id);
        return coachesIt && (leadsIt || ownerOf.some((each) => each.tribe === id));
      });
    }
    if (rule === 'role-in-tribe-kind') {
      const isRole = (...roles: string[]) => roles.some((role) => same(role, person.role));
      const worksIn = (kind: Tribe['kind']) =>
        memberOf.some((each) => tribeOf(each.tribe).some((its) => its.kind === kind));
      return (
        (isRole('technical product manager', 'technisch productmanager') && worksIn('change')) ||
        (isRole('strategic product manager', 'strategisch productmanager') && worksIn('run'))
      );
    }
  }
  throw new Error(`${rule} is not read for ${subject}`);
}

function standing(
  [rule, severity, limit]: Line,
  { pack, rules }: RuleSettings,
): { severity: Severity; limit: number | null } {
  const inPack = { severity, limit };
  if (pack === 'strict' && severity === 'info') inPack.severity = 'warning';
  if (pack === 'strict' && rule === 'squads-per-person') inPack.limit = 1;
  if (pack === 'spotify-2012' && rule === 'tribe-size') inPack.limit = 100;
  if (pack === 'spotify-2012' && ['product-owner-dedicated', 'chapter-lead-in-squad'].includes(rule))
    inPack.severity = 'warning';
  const own = rules[rule];
  return { severity: own?.severity ?? inPack.severity, limit: limit === null ? null : (own?.limit ?? inPack.limit) };
}

/** Every finding of an organisation, read from the table of rules line by line. */
export function plainFindings(organisation: Organisation, settings: RuleSettings, today: string): PlainFinding[] {
  const { tribes, squads, chapters, people } = organisation;
  const subjects = { tribe: tribes, squad: squads, chapter: chapters, person: people };
  return ['error', 'warning', 'info'].flatMap((severity) =>
    TABLE.flatMap((line) => {
      const [rule, , , on] = line;
      const now = standing(line, settings);
      if (now.severity !== severity) return [];
      return subjects[on].flatMap(({ id }): PlainFinding[] => {
        const value = seen(rule, id, organisation);
        const count = typeof value === 'number' ? value : undefined;
        const limit = now.limit ?? undefined;
        const broken =
          count === undefined || limit === undefined
            ? value
            : rule === 'squad-small'
              ? count >= 1 && count < limit
              : count > limit;
        if (!broken) return [];
        const waived = settings.waivers.some(
          (waiver) =>
            waiver.rule === rule &&
            waiver.subject === id &&
            (waiver.scenario === null || waiver.scenario === SCENARIO) &&
            (!waiver.until || today <= waiver.until) &&
            (waiver.upTo === undefined ||
              count === undefined ||
              (rule === 'squad-small' ? count >= waiver.upTo : count <= waiver.upTo)),
        );
        return [{ rule, severity, subject: id, count, limit, waived }];
      });
    }),
  );
}
