// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/domain/document.ts';
import { ProductsPage } from '../../../src/pages/products/ProductsPage.tsx';
import { Inspector } from '../../../src/panels/Inspector.tsx';
import { undo } from '../../../src/store/perform.ts';
import { usePreferences } from '../../../src/store/preferences.ts';
import { useView } from '../../../src/store/view.ts';
import type { Language } from '../../../src/wording/language.ts';
import { documentNow, inFront, show } from '../../panels/onPage.tsx';
import { downloads } from '../../support/downloads.ts';
import { documentWith } from '../../support/flagged.ts';
import { organisationOf, person, product } from '../../support/picture.ts';
import { productsIn } from '../../support/productPicture.ts';

const DOCUMENT = documentWith(
  {
    squads: 'App: Ana Vos*, Bo / Care: Cy*, Dee',
    tribes: 'Homes: App, Care',
    products: 'Loan!: App; Care / Depot / Rent (Dee): Care',
    projects: 'Scan 2027-01-04..2027-05-28 running (Bo): Loan',
  },
  {
    [person('Ana Vos')]: { phases: ['1', '2a'], role: 'Designer' },
    [person('Bo')]: { phases: ['2b', '2c', '3a', '3b'] },
    [person('Cy')]: { phases: ['2b'] },
    [product('Loan')]: { launch: '2020-03-01', value: 'Sooner at home', phase: '3a', way: 'agile' },
  },
);

function open(document: Document = DOCUMENT, language: Language = 'en') {
  useView.setState({ page: 'products' });
  return show(
    <>
      <ProductsPage />
      <Inspector />
    </>,
    document,
    language,
  );
}

/** What a screen reader reads of an element. */
function heard(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('[aria-hidden="true"]')) mark.remove();
  return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** A line for each row of the table, in which the items of a cell stand one after the other. */
function rowsHeard(): string {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      [...row.children]
        .map((cell) => {
          const items = [...cell.querySelectorAll('li')];
          return items.length > 0 ? items.map(heard).join('; ') : heard(cell);
        })
        .join(' | '),
    )
    .join('\n');
}

const name = (text: string) => screen.getByRole('button', { name: text });
const productsNow = () => productsIn(organisationOf(documentNow()));

describe('the page of products', () => {
  it('says who covers which phase, who makes, serves and answers, and when it is launched', () => {
    open();
    expect(rowsHeard()).toBe(`Tribe Homes 2 products · 2 squads · 7 phases open
LoanSooner at home3 hints | Ana Vos, Designer, phases 1 to 2a, product owner; Bo, phases 2b to 3b; Cy, phase 2b, through the service squad, product owner; Phase 4: covered by nobody; In phase 3a now | makesApp. Choose squad…servicesCare. Choose service squad… | Ana Vos. Choose the product manager…product owner | 1 Mar 2020launchedAgilecomplex
RentCustomer value: not stated3 hints | Cy, phase 2b, product owner; Phase 1: covered by nobody; Phase 2a: covered by nobody; Phase 2c: covered by nobody; Phase 3a: covered by nobody; Phase 3b: covered by nobody; Phase 4: covered by nobody | makesCare. Choose squad…servicesthe same. Choose service squad… | Dee. Choose the product manager…product manager | not stated
No tribe 1 product
DepotCustomer value: not stated2 warnings1 hint | No squad yet, so no phases are stated.Choose squad… | makesno squad. Choose squad… | nobody. Choose the product manager… | not stated`);
  });

  it('says first what is missing', () => {
    open();
    const head = screen.getByRole('heading', { level: 2, name: 'Products' }).parentElement as HTMLElement;
    expect(heard(head)).toBe(
      'Products 7 phases are covered by nobodyLoan: 4 · Rent: 1, 2a, 2c, 3a, 3b and 41 product has no squad',
    );
  });

  it('selects what the arrows reach, and moves, renames and assigns it by keys', async () => {
    const user = open();
    act(() => name('Loan').focus());
    await user.keyboard('{ArrowDown}');
    expect(name('Rent')).toHaveFocus();
    expect(name('Rent')).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(productsNow()).toBe('Rent (Dee): Care / Loan!: App; Care / Depot');
    expect(name('Rent')).toHaveFocus();
    await user.keyboard('{F2}');
    const field = await screen.findByRole('textbox', { name: 'Name of Rent' });
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard('{Control>}a{/Control}Rental{Enter}');
    expect(productsNow()).toBe('Rental (Dee): Care / Loan!: App; Care / Depot');
    expect(name('Rental')).toHaveFocus();
    await user.keyboard('m');
    const dialog = await inFront('dialog');
    expect(dialog.getByRole('heading')).toHaveTextContent('Squad that makes Rental');
    await user.keyboard('App{Enter}');
    expect(productsNow()).toBe('Rental (Dee): App / Loan!: App; Care / Depot');
    act(undo);
    act(undo);
    act(undo);
    expect(productsNow()).toBe('Loan!: App; Care / Depot / Rent (Dee): Care');
  });

  it('chooses the service squad and the manager by keys', async () => {
    const user = open();
    act(() => name('Loan').focus());
    await user.keyboard('{Shift>}M{/Shift}');
    expect((await inFront('dialog')).getByRole('heading')).toHaveTextContent('Squad that services Loan');
    await user.keyboard('the squad{Enter}');
    expect(productsNow()).toBe('Loan!: App / Depot / Rent (Dee): Care');
    act(() => name('Loan').focus());
    await user.keyboard('p');
    await inFront('dialog');
    await user.keyboard('Bo{Enter}');
    expect(productsNow()).toBe('Loan! (Bo): App / Depot / Rent (Dee): Care');
  });

  it('opens a menu by Enter and by the other button of the mouse, which does the same', async () => {
    const user = open();
    act(() => name('Loan').focus());
    await user.keyboard('{Enter}');
    const menu = await inFront('menu');
    expect(
      [...menu.getAllByRole('menuitem'), ...menu.getAllByRole('menuitemcheckbox')].map((entry) => heard(entry)),
    ).toEqual([
      'Choose squad…',
      'Choose service squad…',
      'Choose the product manager…',
      'Phase now',
      'Way of working',
      'Launch…',
      'Rename',
      'Change the customer value',
      'Move…',
      'Remove from organisation…',
      'Complex',
    ]);
    await user.click(menu.getByRole('menuitemcheckbox', { name: 'Complex' }));
    expect(productsNow()).toBe('Loan: App; Care / Depot / Rent (Dee): Care');
    await user.pointer({ keys: '[MouseRight]', target: screen.getByText('Sooner at home', { selector: 'span' }) });
    await user.click((await inFront('menu')).getByRole('menuitem', { name: 'Change the customer value' }));
    const field = await screen.findByRole('textbox', { name: 'Customer value of Loan' });
    await user.clear(field);
    await user.type(field, 'Home within a week{Enter}');
    expect(organisationOf(documentNow()).products[0]?.value).toBe('Home within a week');
  });

  it('says what another day of the launch would do, before it is set', async () => {
    const user = open();
    act(() => useView.getState().ask({ kind: 'launchDay', product: product('Loan') }));
    const dialog = await inFront('dialog');
    const day = dialog.getByLabelText('Day of the launch');
    await user.clear(day);
    // Half a day reads as none in a browser, which says so beside; here there is no field for parts of one.
    Object.defineProperty(day, 'validity', { value: { badInput: true }, configurable: true });
    fireEvent.change(day, { target: { value: '2027-01-01' } });
    expect(dialog.getByText('Enter a whole day.')).toBeVisible();
    await user.type(day, '{Enter}');
    expect(organisationOf(documentNow()).products[0]?.launch).toBe('2020-03-01');
    Object.defineProperty(day, 'validity', { value: { badInput: false } });
    await user.type(day, '2027-03-01');
    expect(await dialog.findByText(/Scan ends after the launch of Loan/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Set' }));
    expect(organisationOf(documentNow()).products[0]?.launch).toBe('2027-03-01');
    act(() => useView.getState().ask({ kind: 'launchDay', product: product('Loan') }));
    await user.click((await inFront('dialog')).getByRole('button', { name: 'No launch day' }));
    expect(organisationOf(documentNow()).products[0]?.launch).toBeNull();
  });

  it('adds a product to the squad of the one that is selected, and selects it', async () => {
    const user = open();
    await user.click(name('Rent'));
    await user.click(screen.getByRole('button', { name: 'Add a product' }));
    const dialog = await inFront('dialog');
    expect(dialog.getByRole('combobox')).toHaveDisplayValue('Care (Homes)');
    await user.type(dialog.getByRole('textbox', { name: 'Product name' }), 'Card{Enter}');
    expect(productsNow()).toBe('Loan!: App; Care / Depot / Rent (Dee): Care / Card: Care');
    await waitFor(() => expect(name('Card')).toHaveAttribute('aria-pressed', 'true'));
  });

  it('shows only what is asked for, and all of it again', async () => {
    const user = open();
    const shown = () =>
      screen
        .queryAllByRole('rowheader')
        .flatMap((head) => [...head.querySelectorAll('.product-name')].map(heard))
        .join(', ');
    await user.click(screen.getByRole('button', { name: /^Gaps only/ }));
    expect(shown()).toBe('Loan, Rent');
    await user.click(screen.getByRole('button', { name: /^Complex/ }));
    expect(shown()).toBe('Loan');
    await user.click(screen.getByRole('button', { name: /^No squad/ }));
    expect(shown()).toBe('');
    await user.click(screen.getByRole('button', { name: 'Show all products' }));
    expect(shown()).toBe('Loan, Rent, Depot');
    act(() => useView.getState().searchFor('dee'));
    expect(shown()).toBe('Rent');
  });

  it('stands as a plain table that says the same, and is saved as it is shown', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: /^Gaps only/ }));
    await user.click(screen.getByRole('button', { name: 'As a table' }));
    const table = screen.getByRole('table', { name: 'Products' });
    expect(within(table).getByRole('row', { name: /^Loan/ })).toHaveTextContent(
      'LoanTribe HomesSooner at homeAna VosAna VosBo, Cy (service)BoBoBoNobodyAppCareAna Vos3aAgileyes',
    );
    const saved = downloads();
    await user.click(screen.getByRole('button', { name: 'Save as XLSX' }));
    await waitFor(async () => expect(Object.keys(await saved())).toEqual(['Products of Picture, Today.xlsx']));
  });

  it('says what a product is where there is none', () => {
    open(documentWith({ squads: 'App: Ana' }), 'nl');
    expect(screen.getByText(/Een product is wat de klant krijgt/)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

it('the card of a product has all that is told of it, what is found of it, and what feeds it', async () => {
  const user = open();
  await user.click(name('Loan'));
  const card = within(screen.getByRole('region', { name: 'Selected' }));
  const facts = card.getAllByRole('term').map((term) => `${heard(term)}: ${heard(term.nextElementSibling as Element)}`);
  expect(facts.join('\n')).toBe(`Makes: App. Choose squad…
Services: Care. Choose service squad…
Answers: Ana Vos. Choose the product manager… product owner
Mandate: not stated`);
  expect(card.getByRole('button', { name: 'Go to Scan' })).toBeVisible();
  await user.selectOptions(
    card.getByRole('combobox', { name: 'Phase now' }),
    '4 performance and life-cycle management',
  );
  await user.selectOptions(card.getByRole('combobox', { name: 'Way of working' }), 'Not stated');
  await user.selectOptions(card.getByRole('combobox', { name: 'Complex' }), 'No');
  expect(organisationOf(documentNow()).products[0]).toMatchObject({ phase: '4', way: null, complex: false });
  expect(card.getByRole('region', { name: 'Its findings' })).toBeVisible();
});

it('the board says products too where that is wanted, until it is not', async () => {
  const user = open();
  const button = screen.getByRole('button', { name: 'On the board too' });
  const seen = [usePreferences.getState().productsShown];
  for (let press = 0; press < 2; press += 1) {
    await user.click(button);
    seen.push(usePreferences.getState().productsShown);
  }
  expect(seen).toEqual([false, true, false]);
});
