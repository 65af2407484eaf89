import type { RuleSettings, Severity } from '../../src/domain/document.ts';
import type { Organisation, Person, PersonId, Product, Squad, Tribe } from '../../src/domain/organisation.ts';

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
type On = 'tribe' | 'squad' | 'chapter' | 'person' | 'product' | 'project' | 'programme';
type Line = [rule: string, severity: Severity, limit: number | null, on: On];
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
/** Those of product management, which stand after them. */
const PRODUCT_TABLE: Line[] = [
  ['product-squad', 'warning', null, 'product'],
  ['product-answered', 'warning', null, 'product'],
  ['product-value', 'info', null, 'product'],
  ['life-cycle-cover', 'info', null, 'product'],
  ['complex-product', 'info', null, 'product'],
  ['mandate', 'info', null, 'squad'],
  ['compliance-cover', 'info', null, 'squad'],
  ['product-management-chapter', 'info', null, 'tribe'],
  ['project-lead', 'warning', null, 'project'],
  ['project-overseen', 'info', null, 'project'],
  ['project-late', 'warning', null, 'project'],
  ['project-owner', 'info', null, 'project'],
  ['programme-manager', 'warning', null, 'programme'],
];

const TECHNICAL = ['technical product manager', 'technisch productmanager', 'technisch product manager'];
const STRATEGIC = ['strategic product manager', 'strategisch productmanager', 'strategisch product manager'];
const MARKETING = ['product marketing manager', 'productmarketingmanager'];
const PRODUCT_CHAPTERS = ['products', 'producten', 'product management', 'productmanagement'];
const EVERY_PHASE = ['1', '2a', '2b', '2c', '3a', '3b', '4'];

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

const isRole = (person: Person, roles: readonly string[]) => roles.some((role) => same(role, person.role));

/** The organisation without its departments and chains, their teams and their groups. */
function tribesAlone(organisation: Organisation): Organisation {
  const tribes = organisation.tribes.filter(({ form }) => form === 'tribe');
  const inTribe = (part: { tribe: string }) => tribes.some(({ id }) => id === part.tribe);
  const chapters = organisation.chapters.filter(inTribe);
  const people = organisation.people.map((person) => ({
    ...person,
    chapter: chapters.some(({ id }) => id === person.chapter) ? person.chapter : null,
  }));
  return { ...organisation, tribes, squads: organisation.squads.filter(inTribe), chapters, people };
}

/** The projects that any rule looks at. */
const openProjects = ({ projects }: Organisation) =>
  projects.filter(({ state }) => state === 'planned' || state === 'running');

/** What the rules about people still see of departments, chains and projects, where they look beyond tribes. */
function beyond(organisation: Organisation, id: PersonId) {
  const { tribes, squads, chapters, people, products, programmes } = organisation;
  const own = people.find((each) => each.id === id);
  const open = openProjects(organisation);
  const inSquads = squads.flatMap(({ members }) => members.filter(({ person }) => person === id));
  const inProjects = open.flatMap(({ members }) => members.filter(({ person }) => person === id));
  const isTeam = (part: { tribe: string }) => tribes.some((each) => each.id === part.tribe && each.form !== 'tribe');
  return {
    leads: tribes.some(({ lead }) => lead === id) || chapters.some(({ lead }) => lead === id),
    coaches: tribes.some(({ coaches }) => coaches.includes(id)) || squads.some(({ coach }) => coach === id),
    inTeamOrGroup:
      squads.some((each) => isTeam(each) && each.members.some(({ person }) => person === id)) ||
      chapters.some((each) => isTeam(each) && each.id === own?.chapter),
    answers:
      products.some(({ manager }) => manager === id) ||
      programmes.some(({ manager }) => manager === id) ||
      open.some(({ lead }) => lead === id) ||
      inProjects.length > 0,
    shares: [...inSquads, ...inProjects].map(({ share }) => share ?? 0),
  };
}

/** Of a rule with a limit the number, of another whether it is broken; of those that look at tribes alone. */
function seen(rule: string, subject: string, whole: Organisation): number | boolean {
  const { tribes, squads, chapters, people } = tribesAlone(whole);
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
    const { leads, coaches, inTeamOrGroup, answers, shares } = beyond(whole, person.id);
    if (rule === 'squads-per-person') return memberOf.length;
    if (rule === 'product-owner-dedicated') return ownerOf.length;
    if (rule === 'coach-span') return squads.filter((each) => each.coach === person.id).length;
    if (rule === 'unplaced') return memberOf.length === 0 && !inTeamOrGroup && !leads && !coaches && !answers;
    if (rule === 'line-manager') {
      return memberOf.length > 0 && !person.chapter && !inTeamOrGroup && ownerOf.length === 0 && !leads && !coaches;
    }
    if (rule === 'same-tribe') {
      const own = chapters.find((each) => each.id === person.chapter);
      return own !== undefined && memberOf.some((each) => each.tribe !== own.tribe);
    }
    if (rule === 'allocation') return shares.reduce((sum, share) => sum + share, 0) > 1 + 1e-9;
    if (rule === 'coach-independent') {
      return tribes.some(({ id, lead, coaches: own }) => {
        const coachesIt =
          own.includes(person.id) || squads.some((each) => each.tribe === id && each.coach === person.id);
        const leadsIt = lead === person.id || chapters.some((each) => each.tribe === id && each.lead === person.id);
        return coachesIt && (leadsIt || ownerOf.some((each) => each.tribe === id));
      });
    }
    if (rule === 'role-in-tribe-kind') {
      const worksIn = (kind: Tribe['kind']) =>
        memberOf.some((each) => tribeOf(each.tribe).some((its) => its.kind === kind));
      return (isRole(person, TECHNICAL) && worksIn('change')) || (isRole(person, STRATEGIC) && worksIn('run'));
    }
  }
  throw new Error(`${rule} is not read for ${subject}`);
}

/** Whether one of the rules of product management, which look at every form, is broken. */
function seenOfProducts(rule: string, subject: string, organisation: Organisation): boolean {
  const { tribes, squads, chapters, people, products, programmes } = organisation;
  const squadOf = (id: string | null) => squads.find((each) => each.id === id);
  const membersOf = (squad: Squad | undefined) =>
    people.filter(({ id }) => squad?.members.some(({ person }) => person === id));
  const ownersOf = (squad: Squad | undefined) =>
    people.filter(({ id }) => squad?.members.some(({ person, productOwner }) => person === id && productOwner));
  const isTechnical = (person: Person) => isRole(person, TECHNICAL);
  const madeBy = (id: string) => products.some((each) => each.squad === id);

  const product = products.find((each) => each.id === subject);
  if (product) {
    const served = squadOf(product.service ?? product.squad);
    if (rule === 'product-squad') return product.squad === null && tribes.some(({ form }) => form === 'tribe');
    if (rule === 'product-answered') return answering(product).length === 0;
    if (rule === 'product-value') return product.value.trim() === '';
    if (rule === 'life-cycle-cover') {
      const covered = [...membersOf(squadOf(product.squad)), ...membersOf(served)].flatMap(phasesOf);
      return covered.length > 0 && EVERY_PHASE.some((phase) => !covered.includes(phase));
    }
    if (rule === 'complex-product') {
      if (!product.complex) return false;
      return !served || !membersOf(served).some(isTechnical) || answering(product).some(isTechnical);
    }
  }
  const squad = squadOf(subject);
  if (squad && rule === 'mandate') {
    const tribe = tribes.find(({ id }) => id === squad.tribe);
    const standing = squad.profile.mandate ?? tribe?.profile.mandate;
    return madeBy(squad.id) && (standing === '1.0' || standing === 'between');
  }
  if (squad && rule === 'compliance-cover') {
    const reached = [...membersOf(squad), ...people.filter(({ id }) => squad.connected.includes(id))];
    const knows = ({ deep, broad }: Person) => [...deep, ...broad].some((field) => same(field, 'compliance'));
    return madeBy(squad.id) && !reached.some((person) => knows(person) || isTechnical(person));
  }
  const tribe = tribes.find(({ id }) => id === subject);
  if (tribe && rule === 'product-management-chapter') {
    if (tribe.form !== 'tribe' || !squads.some((each) => each.tribe === tribe.id && madeBy(each.id))) return false;
    return !chapters.some(
      ({ tribe: its, name, expertise }) =>
        its === tribe.id && PRODUCT_CHAPTERS.some((word) => same(word, name) || same(word, expertise)),
    );
  }
  const programme = programmes.find(({ id }) => id === subject);
  if (programme && rule === 'programme-manager') return programme.manager === null;
  if (organisation.projects.some(({ id }) => id === subject)) {
    const project = openProjects(organisation).find(({ id }) => id === subject);
    if (!project) return false;
    const overseen = programmes.some(({ id, manager }) => id === project.programme && manager !== null);
    if (rule === 'project-lead') return project.lead === null && !overseen;
    if (rule === 'project-overseen') return project.products.length > 0 && !overseen;
    if (rule === 'project-late') {
      const launches = products.filter(({ id }) => project.products.includes(id)).map(({ launch }) => launch);
      return launches.some((day) => day !== null && project.begin < day && project.end > day);
    }
    if (rule === 'project-owner') {
      const owners = project.squads.flatMap((id) => ownersOf(squadOf(id)));
      return project.squads.length > 0 && project.lead !== null && !owners.some(({ id }) => id === project.lead);
    }
  }
  throw new Error(`${rule} is not read for ${subject}`);

  function answering({ manager, squad: made }: Product): Person[] {
    return manager === null ? ownersOf(squadOf(made)) : people.filter(({ id }) => id === manager);
  }
}

/** The phases somebody covers: those they list, else those of their role. */
function phasesOf(person: Person): string[] {
  if (person.phases.length > 0) return person.phases;
  if (isRole(person, TECHNICAL)) return ['2b', '2c', '3a', '4'];
  if (isRole(person, STRATEGIC)) return ['1', '2a', '2b'];
  return isRole(person, MARKETING) ? ['2b', '2c', '3a', '3b'] : [];
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
  const { products, projects, programmes, ...lists } = organisation;
  const inTribes = tribesAlone(organisation);
  // The 23 are asked of what is in tribes alone, those of product management of everything.
  const asked = (line: Line) => {
    const { tribes, squads, chapters, people } = PRODUCT_TABLE.includes(line) ? lists : inTribes;
    const subjects = { tribe: tribes, squad: squads, chapter: chapters, person: people };
    return { ...subjects, product: products, project: projects, programme: programmes }[line[3]];
  };
  return ['error', 'warning', 'info'].flatMap((severity) =>
    [...TABLE, ...PRODUCT_TABLE].flatMap((line) => {
      const [rule] = line;
      const now = standing(line, settings);
      if (now.severity !== severity) return [];
      return asked(line).flatMap(({ id }): PlainFinding[] => {
        const see = PRODUCT_TABLE.includes(line) ? seenOfProducts : seen;
        const value = see(rule, id, organisation);
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
