// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { checkedFiles, forget } from '../../../src/documents/checking/checkedFiles.ts';
import { CheckFilesPage } from '../../../src/pages/checkFiles/CheckFilesPage.tsx';
import { writeDocument } from '../../../src/storage/writeDocument.ts';
import { useView } from '../../../src/store/view.ts';
import { useWorkspace } from '../../../src/store/workspace.ts';
import { show } from '../../panels/onPage.tsx';
import { documentOf, type Picture } from '../../support/picture.ts';
import { onlyRules } from '../../support/reportPicture.ts';

const RULES = { ...onlyRules('squad-size', 'squad-product-owner'), 'squad-size': { limit: 2 } };
const SHOP = { squads: 'Checkout: Ana*, Bo, Cem / Refunds: Dee', tribes: 'Shop: Checkout, Refunds', rules: RULES };
const BANK = { squads: 'Loans: Eva*, Bo', tribes: 'Bank: Loans', rules: RULES };
const EARLIER = { squads: 'Checkout: Ana*, Bo / Refunds: Dee', tribes: 'Shop: Checkout, Refunds', rules: RULES };

const EVERY_RULE = readFileSync(join(import.meta.dirname, '../../../src/storage/examples/every-rule.en.json'), 'utf8');

const fileOf = (name: string, shown: Picture | string) =>
  new File([typeof shown === 'string' ? shown : writeDocument(documentOf(shown))], name);

afterEach(() =>
  act(() => {
    forget('now');
    forget('earlier');
  }),
);

/** Once nothing is being checked any more. */
const checked = () =>
  act(async () => {
    while (checkedFiles.getState().progress) await new Promise((soon) => setTimeout(soon, 5));
  });

async function drop(...files: File[]): Promise<void> {
  fireEvent.drop(screen.getByRole('region', { name: 'Check many files' }), {
    dataTransfer: { files, types: ['Files'] },
  });
  await checked();
}

async function chooseEarlier(...files: File[]): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Compare with earlier files…' }));
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No file was asked for');
  Object.defineProperty(input, 'files', { value: files });
  await act(async () => fireEvent.change(input));
  await checked();
}

const table = () =>
  screen
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))
    .join('\n');

describe('many files', () => {
  it('are checked where they are dropped, and nothing is opened', async () => {
    show(<CheckFilesPage />, BANK);
    const { documentKey } = useWorkspace.getState();
    expect(screen.getByRole('heading')).toHaveTextContent('Check many files');
    await drop(fileOf('shop.json', SHOP), fileOf('bank.json', BANK), fileOf('broken.json', '{'));
    expect(screen.getByRole('heading')).toHaveTextContent('2 breaches in 1 of 2 tribes');
    expect(screen.getByText(/^2 documents, each by its own rules; 1 file could not be read$/)).toBeVisible();
    expect(screen.getByRole('listitem')).toHaveTextContent(/^broken.json could not be read: this is not valid JSON/);
    expect(table()).toBe(`Tribe | Squad size | One product owner | Total
Shopshop.json | 1 | 1 | 2
Bankbank.json | – | – | –
All tribes | 1 | 1 | 2`);
    expect(useWorkspace.getState().documentKey).toBe(documentKey);
  });

  it('that are the same document count once, and say so; what is no document says what it is', async () => {
    const user = show(<CheckFilesPage />, BANK);
    const picture = new File([Uint8Array.from('\x89PNG\r\n', (letter) => letter.charCodeAt(0))], 'photo.png');
    await drop(fileOf('shop.json', SHOP), fileOf('shop (1).json', SHOP), picture, fileOf('staff.csv', 'Name;Squad'));
    expect(screen.getByRole('heading')).toHaveTextContent('2 breaches in 1 tribe');
    expect(
      screen.getByText(
        '1 document, each by its own rules; 1 file is the same as another and counts once; 2 files could not be read',
      ),
    ).toBeVisible();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'photo.png could not be read: this picture is damaged: the file ends too early. Get it again from where it came, or choose a file that was exported as JSON Remove',
      'staff.csv could not be read: this is text or a list, not JSON: choose a file that was exported as JSON Remove',
    ]);
    expect(table()).toBe(`Tribe | Squad size | One product owner | Total
Shopshop.json | 1 | 1 | 2
Shopshop (1).json · the same document as shop.json, counted there | – | – | –
All tribes | 1 | 1 | 2`);
    await chooseEarlier(fileOf('a.json', EARLIER), fileOf('b.json', EARLIER));
    expect(screen.getByText(/^Beside 1 earlier document: 1 new or worse/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Shopshop \(1\)/ }));
    expect(screen.getByText('the same document as shop.json, counted there')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Print…' }));
    expect(
      await screen.findByRole('rowheader', { name: /^Shop shop \(1\)\.json · Today · the same document/ }),
    ).toBeVisible();
  });

  it('open to the findings of a tribe, or to those of one rule, and can be removed', async () => {
    const user = show(<CheckFilesPage />, BANK);
    await drop(fileOf('shop.json', SHOP), fileOf('bank.json', BANK));
    await user.click(screen.getByRole('button', { name: 'Shop, Squad size: 1' }));
    expect(screen.getByRole('list')).toHaveTextContent(/Checkout has 3 members \(limit 2\) Squad size$/);
    await user.click(screen.getByRole('button', { name: 'Shop, One product owner: 1' }));
    expect(screen.getByRole('list')).toHaveTextContent(/Refunds has no product owner One product owner$/);
    await user.click(screen.getByRole('button', { name: /^Shopshop/ }));
    expect(screen.queryByRole('list')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Shopshop/ }));
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(table()).not.toContain('Shop');
  });

  it('are opened where that is asked for', async () => {
    const user = show(<CheckFilesPage />, BANK);
    await drop(fileOf('shop.json', SHOP));
    await user.click(screen.getByRole('button', { name: /^Shopshop/ }));
    useView.setState({ page: 'checkFiles' });
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(useView.getState().page).toBe('board');
    await waitFor(() =>
      expect(useWorkspace.getState().document.scenarios[0]?.organisation.tribes[0]?.name).toBe('Shop'),
    );
  });

  it('are told beside those of an earlier set', async () => {
    const user = show(<CheckFilesPage />, BANK);
    await drop(fileOf('shop.json', SHOP));
    expect(screen.queryByRole('button', { name: /^Healed/ })).toBeNull();
    await chooseEarlier(fileOf('shop-before.json', EARLIER));
    expect(screen.getByText(/^Beside 1 earlier document: 1 new or worse, 0 healed, 0 still waived/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'New or worse 1' }));
    expect(table()).toContain('Shopshop.json | 1 | 1');
    await user.click(screen.getByRole('button', { name: 'Shop, Squad size: 1' }));
    expect(screen.getByRole('list')).toHaveTextContent(/new$/);
    await user.click(screen.getByRole('button', { name: 'Compare no more' }));
    expect(screen.queryByText(/^Beside/)).toBeNull();
  });

  it('are held against one earlier set at a time, which names what of it cannot be read and what it does not have', async () => {
    show(<CheckFilesPage />, BANK);
    await drop(fileOf('shop.json', SHOP), fileOf('bank.json', { ...BANK, squads: 'Loans: Eva*, Bo, Gus' }));
    await chooseEarlier(fileOf('shop-before.json', EARLIER), fileOf('broken.json', '{'));
    expect(screen.getByText(/^Beside 1 earlier document: 1 new or worse, 0 healed/)).toBeVisible();
    expect(screen.getByRole('listitem')).toHaveTextContent(/^broken.json could not be read/);
    expect(table()).toContain('Bankbank.json · not in the earlier set | 1');
    await chooseEarlier(fileOf('shop.json', SHOP));
    expect(screen.getByText(/^Beside 1 earlier document: 0 new or worse, 0 healed/)).toBeVisible();
  });

  it('are sorted by a rule, and cleared', async () => {
    const user = show(<CheckFilesPage />, BANK);
    await drop(fileOf('bank.json', BANK), fileOf('shop.json', SHOP));
    const firstTribe = () => table().split('\n')[1];
    expect(firstTribe()).toMatch(/^Bank/);
    await user.click(screen.getByRole('button', { name: 'Squad size' }));
    expect(firstTribe()).toMatch(/^Shop/);
    expect(screen.getByRole('columnheader', { name: 'Squad size' })).toHaveAttribute('aria-sort', 'descending');
    await user.click(screen.getByRole('button', { name: 'Squad size' }));
    expect(firstTribe()).toMatch(/^Bank/);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('stay as they are where nothing is chosen, and are not filled again once cleared', async () => {
    const user = show(<CheckFilesPage />, BANK);
    await drop(fileOf('shop.json', SHOP));
    await chooseEarlier(fileOf('shop-before.json', EARLIER));
    await chooseEarlier();
    expect(screen.getByText(/^Beside 1 earlier document/)).toBeVisible();
    let goOn = () => {};
    const held = new File(['{}'], 'held.json');
    held.arrayBuffer = () => new Promise((read) => (goOn = () => read(new ArrayBuffer(0))));
    fireEvent.drop(screen.getByRole('region', { name: 'Check many files' }), {
      dataTransfer: { files: [held], types: ['Files'] },
    });
    await screen.findByRole('progressbar');
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await act(async () => goOn());
    expect(screen.getByRole('heading')).toHaveTextContent('Check many files');
    expect(checkedFiles.getState()).toEqual({ now: [], earlier: [], progress: null, left: 0 });
  });

  it('of this browser are checked too, the one that is open as it is', async () => {
    const user = show(<CheckFilesPage />, SHOP);
    await user.click(screen.getByRole('button', { name: 'Documents in this browser' }));
    await screen.findByRole('table');
    await checked();
    expect(table()).toContain('Shop');
  });
});

it('many rules are printed five beside each other, and what there is of all of them at the end', async () => {
  const user = show(<CheckFilesPage />, BANK);
  await drop(fileOf('every-rule.json', EVERY_RULE));
  const across = table().split('\n')[0]?.split(' | ').slice(1, -1) ?? [];
  await user.click(screen.getByRole('button', { name: 'Print…' }));
  const pages = within(await screen.findByRole('article'));
  const heads = pages
    .getAllByRole('table')
    .map((each) => [...each.querySelectorAll('thead th')].map((th) => th.textContent));
  expect(heads.flatMap((titles) => titles.slice(1))).toEqual([...across, 'Total']);
  expect(heads.map((titles) => `${titles[0]} ${titles.length}`)).toEqual([
    ...Array.from({ length: 7 }, () => 'Tribe 6'),
    'Tribe 3',
  ]);
});

it('many files are printed as they are looked at', async () => {
  const user = show(<CheckFilesPage />, BANK);
  await drop(fileOf('shop.json', SHOP), fileOf('bank.json', BANK));
  await chooseEarlier(fileOf('shop-before.json', EARLIER));
  await user.click(screen.getByRole('button', { name: 'New or worse 1' }));
  await user.click(screen.getByRole('button', { name: 'Print…' }));
  const pages = within(await screen.findByRole('article', { name: '2 breaches in 1 of 2 tribes' }));
  const rows = pages.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
  expect(rows.join('\n')).toBe(`Tribe | Squad size | Total
Shop shop.json · Today | 1 | 1
Bank bank.json · Today | – | –
All tribes | 1 | 1`);
  expect(pages.getByRole('listitem')).toHaveTextContent('Checkout has 3 members (limit 2) (new)');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('article')).toBeNull();
});
