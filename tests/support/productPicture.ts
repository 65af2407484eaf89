import {
  Dependency,
  type Organisation,
  type PersonId,
  Product,
  Programme,
  Project,
  type SquadId,
} from '../../src/domain/organisation.ts';

// Products, projects, programmes and dependencies drawn as text, read from it and written back.
//
//   products      App! (Bo): Checkout; Refunds / Loan     a complex one with its manager, who makes it; who serves it
//   projects      Scan 2027-01-04..2027-05-28 running (Bo; Homes): App, Move, #Checkout, @Cy 20%
//   programmes    Homes (Els) / Wealth
//   dependencies  Checkout > Refunds, Refunds >! Pay, Pay >? Checkout     slowing, blocking, none
//
// In brackets stand a project's lead and its programme; behind it the products and projects that it contributes to and
// waits for, the squads it works with (`#`), and who works in it (`@`).

export interface ProductPicture {
  products?: string;
  projects?: string;
  programmes?: string;
  dependencies?: string;
}

type Lists = Pick<Organisation, 'products' | 'projects' | 'programmes' | 'dependencies'>;

const PRODUCT = /^(.+?)(!)?(?: \((.*?)\))?(?:: ?([^;]*))?(?:; (.*))?$/;
const PROJECT = /^(.+?) (\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)(?: ([a-z]+))?(?: \(([^;)]*)(?:; (.*?))?\))?(?:: (.*))?$/;
const HOW = { '>': 'slowing', '>!': 'blocking', '>?': 'none' } as const;

export const slug = (name: string) => name.toLowerCase().replace(/\s+/g, '-');
const squad = (name: string): SquadId => `squad:${slug(name)}`;
const none = (drawn: string | undefined): drawn is undefined => !drawn || drawn === '-';
const parts = (text: string | undefined, between: string) =>
  text ? text.split(between).map((each) => each.trim()) : [];

/** The lists of a picture; `meet` answers somebody's id. */
export function productListsOf(shown: ProductPicture, meet: (drawn: string) => PersonId): Lists {
  const somebody = (drawn?: string) => (none(drawn) ? null : meet(drawn));
  const products = parts(shown.products, ' / ').map((drawn) => {
    const [, name = '', mark, manager, made, served] = PRODUCT.exec(drawn) ?? [];
    return Product.parse({
      id: `product:${slug(name)}`,
      name,
      squad: none(made) ? null : squad(made),
      service: none(served) ? null : squad(served),
      manager: somebody(manager),
      complex: mark !== undefined,
    });
  });
  const programmes = parts(shown.programmes, ' / ').map((drawn) => {
    const [, name = '', manager] = /^(.+?)(?: \((.*?)\))?$/.exec(drawn) ?? [];
    return Programme.parse({ id: `programme:${slug(name)}`, name, manager: somebody(manager) });
  });
  const heads = parts(shown.projects, ' / ').map((drawn) => {
    const [, name = '', begin, end, state, lead, programme, items] = PROJECT.exec(drawn) ?? [];
    if (!begin) throw new Error(`Not a project: ${drawn}`);
    return { id: `project:${slug(name)}`, name, begin, end, state, lead, programme, items: parts(items, ', ') };
  });
  const projects = heads.map(({ lead, programme, items, ...head }) => {
    const named = (known: readonly { name: string; id: string }[]) =>
      items.flatMap((item) => known.find(({ name }) => name === item)?.id ?? []);
    const members = items.flatMap((item) => {
      const [, name, percent] = /^@(.+?)(?: (\d+)%)?$/.exec(item) ?? [];
      return name ? [{ person: meet(name), ...(percent && { share: Number(percent) / 100 }) }] : [];
    });
    return Project.parse({
      ...head,
      lead: somebody(lead),
      programme: none(programme) ? null : `programme:${slug(programme)}`,
      after: named(heads),
      products: named(products),
      squads: items.flatMap((item) => (item.startsWith('#') ? squad(item.slice(1)) : [])),
      members,
    });
  });
  const dependencies = parts(shown.dependencies, ', ').map((drawn) => {
    const [, from = '', how = '>', to = ''] = /^(.+?) (>[!?]?) (.+)$/.exec(drawn) ?? [];
    return Dependency.parse({ from: squad(from), to: squad(to), how: HOW[how as keyof typeof HOW] });
  });
  return { products, projects, programmes, dependencies } as Lists;
}

type NameOf = (id: string | null) => string;

function naming(organisation: Organisation): NameOf {
  const { squads, people, products, projects, programmes } = organisation;
  const names = new Map<string, string>(
    [squads, products, projects, programmes].flat().map(({ id, name }) => [id, name]),
  );
  for (const { id, name, kind } of people) names.set(id, kind === 'vacancy' ? `${name}?` : name);
  return (id) => (id === null ? '-' : (names.get(id) ?? '-'));
}

const heads = (...drawn: string[]) => {
  const told = drawn.filter((_, at) => drawn.slice(at).some((later) => later !== '-'));
  return told.length > 0 ? ` (${told.join('; ')})` : '';
};

export function productsIn(organisation: Organisation): string {
  const name = naming(organisation);
  return organisation.products
    .map((each) => {
      const squads = each.squad || each.service ? `: ${name(each.squad)}` : '';
      const service = each.service ? `; ${name(each.service)}` : '';
      return `${each.name}${each.complex ? '!' : ''}${heads(name(each.manager))}${squads}${service}`;
    })
    .join(' / ');
}

export function projectsIn(organisation: Organisation): string {
  const name = naming(organisation);
  return organisation.projects
    .map((each) => {
      const members = each.members.map(({ person, share }) => {
        return `@${name(person)}${share === undefined ? '' : ` ${Math.round(share * 100)}%`}`;
      });
      const items = [
        ...[...each.products, ...each.after].map(name),
        ...each.squads.map((id) => `#${name(id)}`),
        ...members,
      ];
      const state = each.state === 'planned' ? '' : ` ${each.state}`;
      const head = `${each.name} ${each.begin}..${each.end}${state}${heads(name(each.lead), name(each.programme))}`;
      return items.length > 0 ? `${head}: ${items.join(', ')}` : head;
    })
    .join(' / ');
}

export function programmesIn(organisation: Organisation): string {
  const name = naming(organisation);
  return organisation.programmes.map((each) => `${each.name}${heads(name(each.manager))}`).join(' / ');
}

export function dependenciesIn(organisation: Organisation): string {
  const name = naming(organisation);
  const marks = Object.fromEntries(Object.entries(HOW).map(([mark, how]) => [how, mark]));
  return organisation.dependencies.map(({ from, to, how }) => `${name(from)} ${marks[how]} ${name(to)}`).join(', ');
}
