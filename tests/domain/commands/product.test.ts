import { describe, expect, it } from 'vitest';
import type { ProductDetails } from '../../../src/domain/commands/command.ts';
import { run } from '../../../src/domain/commands/run.ts';
import type { Document } from '../../../src/domain/document.ts';
import { type Asked, afterwards, answer, ask } from '../../support/asked.ts';
import { documentOf, organisationOf, type Picture, person, product, squad } from '../../support/picture.ts';
import { productsIn, projectsIn } from '../../support/productPicture.ts';

const shop: Picture = {
  squads: 'Checkout: Ana*, Bo / Refunds: Cy*',
  products: 'App! (Bo): Checkout; Refunds / Loan: Refunds / Card',
  projects: 'Scan 2027-01-04..2027-05-28: App, Loan',
};
const drawn = (asked: Asked, picture = shop) => productsIn(organisationOf(afterwards(picture, asked)));
const found = (document: Document) => organisationOf(document).products[0];

describe('adding a product', () => {
  const add = { type: 'addProduct' as const, product: product('New'), name: 'New' };

  it('puts it last, with nothing said of it', () => {
    const added = afterwards(shop, add);
    expect(productsIn(organisationOf(added))).toBe(`${shop.products} / New`);
    expect(organisationOf(added).products.at(-1)).toStrictEqual({
      id: product('New'),
      name: 'New',
      squad: null,
      service: null,
      manager: null,
      complex: false,
      way: null,
      phase: null,
      launch: null,
      value: '',
      text: '',
    });
  });

  it('puts it with a squad, and before another', () => {
    expect(drawn({ ...add, squad: squad('Checkout'), before: product('Loan') })).toBe(
      'App! (Bo): Checkout; Refunds / New: Checkout / Loan: Refunds / Card',
    );
  });

  it('refuses an id in use, a blank name, and what is not there', () => {
    expect(answer(shop, { ...add, product: product('App') })).toBe('id-taken product:app');
    expect(answer(shop, { ...add, name: '  ' })).toBe('name-blank');
    expect(answer(shop, { ...add, name: 'x'.repeat(501) })).toBe('name-too-long');
    expect(answer(shop, { ...add, squad: squad('X') })).toBe('no-such-squad squad:x');
    expect(answer(shop, { ...add, before: product('X') })).toBe('no-such-product product:x');
  });
});

describe('renaming and describing a product', () => {
  const describing = (details: ProductDetails): Asked => ({
    type: 'describeProduct',
    product: product('App'),
    details,
  });

  it('changes the name alone', () => {
    expect(drawn({ type: 'renameProduct', product: product('Loan'), name: 'Mortgage' })).toBe(
      'App! (Bo): Checkout; Refunds / Mortgage: Refunds / Card',
    );
    expect(answer(shop, { type: 'renameProduct', product: product('Loan'), name: 'Loan' })).toBe('unchanged');
    expect(answer(shop, { type: 'renameProduct', product: product('Loan'), name: '' })).toBe('name-blank');
  });

  it('changes what is said, and nothing else', () => {
    const details = { way: 'agile', phase: '3a', launch: '2027-06-01', value: 'a mortgage in a day' } as const;
    expect(found(afterwards(shop, describing(details)))).toMatchObject({ ...details, complex: true, text: '' });
    expect(drawn(describing({ complex: false }))).toContain('App (Bo): Checkout; Refunds /');
  });

  it('takes back what may be left open', () => {
    const said = afterwards(shop, describing({ way: 'agile', phase: '3a', launch: '2027-06-01' }));
    const outcome = run(said, ask(describing({ way: null, phase: null, launch: null })));
    expect(outcome.kind === 'done' && found(outcome.document)).toStrictEqual(found(documentOf(shop)));
  });

  it('leaves alone what is not mentioned', () => {
    expect(answer(shop, describing({}))).toBe('unchanged');
    expect(answer(shop, describing({ complex: undefined } as unknown as ProductDetails))).toBe('unchanged');
  });

  it('refuses texts without an end, days that do not exist, and what is not there', () => {
    const long = 'x'.repeat(10_001);
    expect(answer(shop, describing({ value: long }))).toBe('text-too-long');
    expect(answer(shop, describing({ text: long }))).toBe('text-too-long');
    expect(answer(shop, describing({ launch: '2027-02-29' }))).toBe('not-a-day');
    expect(answer(shop, describing({ launch: '' }))).toBe('not-a-day');
    expect(answer(shop, { type: 'describeProduct', product: product('X'), details: {} })).toBe(
      'no-such-product product:x',
    );
  });
});

describe('moving a product', () => {
  const move = (name: string, before: string | null): Asked => ({
    type: 'moveProduct',
    product: product(name),
    before: before === null ? null : product(before),
  });

  it('reorders them, forwards and back', () => {
    const three: Picture = { products: 'A / B / C' };
    expect(drawn(move('C', 'A'), three)).toBe('C / A / B');
    expect(drawn(move('A', 'C'), three)).toBe('B / A / C');
    expect(drawn(move('A', null), three)).toBe('B / C / A');
    expect(answer(three, move('B', 'C'))).toBe('unchanged');
    expect(answer(three, move('B', 'B'))).toBe('unchanged');
    expect(answer(three, move('B', 'X'))).toBe('no-such-product product:x');
    expect(answer(three, move('X', 'B'))).toBe('no-such-product product:x');
  });
});

describe('removing a product', () => {
  it('takes it out of the projects that contribute to it', () => {
    const removed = afterwards(shop, { type: 'removeProduct', product: product('App') });
    expect(productsIn(organisationOf(removed))).toBe('Loan: Refunds / Card');
    expect(projectsIn(organisationOf(removed))).toBe('Scan 2027-01-04..2027-05-28: Loan');
  });

  it('refuses what is not there', () => {
    expect(answer(shop, { type: 'removeProduct', product: product('X') })).toBe('no-such-product product:x');
  });
});

describe('the squads of a product', () => {
  const assign = (part: 'squad' | 'service', to: string | null): Asked => ({
    type: 'assignProduct',
    product: product('App'),
    part,
    to: to === null ? null : squad(to),
  });

  it('are the one that makes it and the one that serves it, each or none', () => {
    expect(drawn(assign('squad', 'Refunds'))).toContain('App! (Bo): Refunds; Refunds /');
    expect(drawn(assign('service', 'Checkout'))).toContain('App! (Bo): Checkout; Checkout /');
    expect(drawn(assign('squad', null))).toContain('App! (Bo): -; Refunds /');
    expect(drawn(assign('service', null))).toContain('App! (Bo): Checkout /');
    expect(answer(shop, assign('squad', 'Checkout'))).toBe('unchanged');
    expect(answer(shop, assign('squad', 'X'))).toBe('no-such-squad squad:x');
  });

  it('stop being its squads when they are removed', () => {
    expect(drawn({ type: 'removeSquad', squad: squad('Refunds') })).toBe('App! (Bo): Checkout / Loan / Card');
    expect(drawn({ type: 'removeTribe', tribe: 'tribe:shop' })).toBe('App! (Bo) / Loan / Card');
  });
});

describe('the manager of a product', () => {
  const name = (at: string, who: string | null): Asked => ({
    type: 'nameProductManager',
    product: product(at),
    person: who === null ? null : person(who),
  });

  it('is anybody, or nobody', () => {
    expect(drawn(name('Card', 'Cy'))).toContain('/ Card (Cy)');
    expect(drawn(name('App', null))).toContain('App!: Checkout; Refunds /');
    expect(answer(shop, name('App', 'Bo'))).toBe('unchanged');
    expect(answer(shop, name('App', 'Zed'))).toBe('no-such-person person:zed');
    expect(answer(shop, name('X', 'Bo'))).toBe('no-such-product product:x');
  });

  it('is nobody once they are removed', () => {
    expect(drawn({ type: 'removePeople', people: [person('Bo')] })).toContain('App!: Checkout; Refunds /');
  });
});
