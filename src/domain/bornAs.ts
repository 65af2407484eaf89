import type { Request } from './commands/command.ts';
import { type Index, indexOf } from './lookup/indexOf.ts';
import { matchable } from './matchable.ts';
import type { Chapter, ChapterId, Organisation, Person, PersonId, SquadId, Tribe, TribeId } from './organisation.ts';
import { isOfProducts } from './productRoles.ts';
import { worksInProducts } from './worksInProducts.ts';

/** What a proposal can be born as out of departments and chains. [W] ch. 3 and 4 */
export type BornKind = 'hybrid' | 'agile';

/** What is called in the language of the page that nothing in the organisation names. */
export interface BornNames {
  /** The tribe, where there is no chain to become it. */
  tribe: string;
  /** The chapter of product management. */
  products: string;
  /** The squad, where there is no product to have one. */
  squad: string;
}

/**
 * What makes a hybrid or an agile organisation of one with departments and chains; nothing where there are none. Everybody
 * stays, under the same id.
 *
 * Agile: all departments and chains become one tribe, the first chain where there is one, with a chapter for each
 * department and each part that somebody is in no department of, one for product management, and a squad for each product
 * that no squad makes yet. Hybrid: departments run as they are; the parts of a chain become departments with their
 * managers, each with the teams that most of its people are in; and a tribe, the first chain where there is one, is to
 * change, with such squads.
 *
 * Nobody is placed: squads are empty and the tribe and chapters have no lead, since [W] says of nobody what they become.
 */
export function bornAs(organisation: Organisation, kind: BornKind, names: BornNames): Request[] {
  const index = indexOf(organisation);
  const before = organisation.tribes.filter(({ form }) => form !== 'tribe');
  if (before.length === 0) return [];
  const birth = new Birth(index, names);
  if (kind === 'agile') birth.agile(before);
  else birth.hybrid(before);
  return [...birth.requests, { type: 'describeScenario', details: { kind } }];
}

/** People of one field of work, and what it is called. */
interface Field {
  name: string;
  people: PersonId[];
}

class Birth {
  readonly requests: Request[] = [];
  readonly #index: Index;
  readonly #names: BornNames;
  readonly #taken: Set<string>;

  constructor(index: Index, names: BornNames) {
    this.#index = index;
    this.#names = names;
    const { tribes, squads, chapters } = index.organisation;
    this.#taken = new Set([...tribes, ...squads, ...chapters].map(({ id }) => id));
  }

  agile(before: readonly Tribe[]): void {
    const { chapters } = this.#index.organisation;
    const gone = new Set(before.map(({ id }) => id));
    const old = chapters.filter((chapter) => gone.has(chapter.tribe));
    const teams = this.#teamsOf(before);
    const fields = this.#fieldsOf(before);
    const tribe = this.#tribeFrom(before, undefined);
    const kept = new Set<ChapterId>();
    for (const [key, { name, people }] of fields) {
      const same = old.find((chapter) => matchable(chapter.name) === key);
      const chapter = same ? this.#kept(same, tribe) : this.#founded(name, tribe);
      kept.add(chapter);
      const moved = people.filter((id) => this.#index.person(id)?.chapter !== chapter);
      if (moved.length > 0) this.requests.push({ type: 'changeChapter', people: moved, chapter });
    }
    this.#squads(tribe, new Set(teams));
    for (const squad of teams) this.requests.push({ type: 'removeSquad', squad });
    for (const { id: chapter } of old) if (!kept.has(chapter)) this.requests.push({ type: 'removeChapter', chapter });
    for (const { id } of before) if (id !== tribe) this.requests.push({ type: 'removeTribe', tribe: id });
  }

  hybrid(before: readonly Tribe[]): void {
    const chains = before.filter(({ form }) => form === 'chain');
    for (const { id, form, kind } of before) {
      if (form === 'department' && kind === undefined)
        this.requests.push({ type: 'describeTribe', tribe: id, kind: 'run' });
    }
    const ended = new Set(chains.flatMap(({ id }) => this.#partsApart(id)));
    const [chain, ...others] = chains;
    const tribe = this.#tribeFrom(chain ? [chain] : [], 'change');
    this.#squads(tribe, new Set(this.#teamsOf(before)));
    for (const squad of ended) this.requests.push({ type: 'removeSquad', squad });
    for (const { id } of others) this.requests.push({ type: 'removeTribe', tribe: id });
  }

  /** The squads of some tribes, by their ids. */
  #teamsOf(tribes: readonly Tribe[]): SquadId[] {
    return tribes.flatMap(({ id }) => this.#index.squadsIn(id).map((squad) => squad.id));
  }

  /** An id of a kind that nothing has yet, after one of another kind or a name. */
  #fresh<Kind extends string>(kind: Kind, after: string): `${Kind}:${string}` {
    const tail = after.slice(after.indexOf(':') + 1);
    let number = 1;
    const called = (): `${Kind}:${string}` => (number === 1 ? `${kind}:${tail}` : `${kind}:${tail}-${number}`);
    while (this.#taken.has(called())) number += 1;
    this.#taken.add(called());
    return called();
  }

  /** The tribe that the first chain becomes, else the first of them, renamed; else a new one. */
  #tribeFrom(before: readonly Tribe[], kind: Tribe['kind']): TribeId {
    const from = before.find(({ form }) => form === 'chain') ?? before[0];
    const { tribe: name } = this.#names;
    if (!from) {
      const tribe = this.#fresh('tribe', 'change');
      this.requests.push({ type: 'addTribe', tribe, name });
      if (kind) this.requests.push({ type: 'describeTribe', tribe, kind });
      return tribe;
    }
    const { id: tribe } = from;
    this.requests.push({ type: 'describeTribe', tribe, form: 'tribe', ...(kind && { kind }) });
    if (from.form !== 'chain') this.requests.push({ type: 'renameTribe', tribe, name });
    if (from.lead) this.requests.push({ type: 'nameTribeLead', tribe, person: null });
    return tribe;
  }

  /** A group or part that stays on as a chapter, with nobody to lead it yet. */
  #kept({ id: chapter, tribe: was, lead }: Chapter, tribe: TribeId): ChapterId {
    if (was !== tribe) this.requests.push({ type: 'moveChapter', chapter, tribe, before: null });
    if (lead) this.requests.push({ type: 'nameChapterLead', chapter, person: null });
    return chapter;
  }

  #founded(name: string, tribe: TribeId): ChapterId {
    const chapter = this.#fresh('chapter', matchable(name).replaceAll(/\s+/g, '-').slice(0, 100));
    this.requests.push({ type: 'addChapter', chapter, tribe, name });
    return chapter;
  }

  /** A squad for each product that none makes but a team; one squad where there is no product at all. */
  #squads(tribe: TribeId, teams: ReadonlySet<SquadId>): void {
    const { products } = this.#index.organisation;
    const made = products.filter(({ squad }) => squad === null || teams.has(squad));
    for (const { id: product, name } of made) {
      const squad = this.#fresh('squad', product);
      this.requests.push({ type: 'addSquad', squad, tribe, name });
      this.requests.push({ type: 'assignProduct', product, part: 'squad', to: squad });
    }
    if (products.length > 0) return;
    this.requests.push({ type: 'addSquad', squad: this.#fresh('squad', 'first'), tribe, name: this.#names.squad });
  }

  /** The fields of everybody in the departments and chains, by what they are called; product management is one. */
  #fieldsOf(before: readonly Tribe[]): Map<string, Field> {
    const fields = new Map<string, Field>();
    const gone = new Set(before.map(({ id }) => id));
    for (const person of this.#index.organisation.people) {
      const name = this.#fieldOf(person, gone);
      if (!name) continue;
      const key = matchable(name);
      const field = fields.get(key) ?? { name, people: [] };
      field.people.push(person.id);
      fields.set(key, field);
    }
    return fields;
  }

  /**
   * What somebody works in: products, whom the role says so of; else the department of their group, the team of a chain,
   * the department of a team, the part of a chain, or what they lead. Nothing of who belongs to a tribe, or nowhere.
   */
  #fieldOf(person: Person, gone: ReadonlySet<TribeId>): string | null {
    const index = this.#index;
    const group = person.chapter ? index.chapter(person.chapter) : undefined;
    const team = index.squadsOf(person.id).find(({ tribe }) => gone.has(tribe));
    const led = index.tribesLedBy(person.id).find(({ id }) => gone.has(id));
    if (group && !gone.has(group.tribe)) return null;
    const department = (tribe: TribeId | undefined) =>
      tribe && index.formOf(tribe) === 'department' ? index.tribe(tribe)?.name : undefined;
    const named = department(group?.tribe) ?? department(team?.tribe) ?? team?.name ?? group?.name ?? led?.name;
    if (!named) return null;
    return worksInProducts(person) || isOfProducts({ name: named }) ? this.#names.products : named;
  }

  /**
   * Makes each part of a chain a department with its manager and the teams that most of its people are in. Answers the
   * teams that are of no part, whose people belong elsewhere.
   */
  #partsApart(chain: TribeId): SquadId[] {
    const index = this.#index;
    const parts = new Map<ChapterId, TribeId>();
    for (const { id: chapter, name, lead } of index.chaptersIn(chain)) {
      const tribe = this.#fresh('tribe', chapter);
      parts.set(chapter, tribe);
      this.requests.push({ type: 'addTribe', tribe, name, form: 'department', before: chain });
      this.requests.push({ type: 'describeTribe', tribe, kind: 'run' });
      if (lead) this.requests.push({ type: 'nameTribeLead', tribe, person: lead });
      this.requests.push({ type: 'moveChapter', chapter, tribe, before: null });
    }
    return index.squadsIn(chain).flatMap(({ id: squad, members }) => {
      const of = members.map(({ person }) => index.person(person)?.chapter ?? null);
      const counted = [...parts].map(([part, tribe]) => ({ tribe, count: of.filter((each) => each === part).length }));
      const most = counted.reduce((best, each) => (each.count > best.count ? each : best), { tribe: chain, count: 0 });
      if (most.count === 0) return [squad];
      this.requests.push({ type: 'moveSquad', squad, tribe: most.tribe, before: null });
      return [];
    });
  }
}
