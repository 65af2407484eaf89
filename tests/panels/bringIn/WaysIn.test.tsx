// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { FileReading } from '../../../src/documents/fileReading.ts';
import { useView } from '../../../src/store/view.ts';
import { unkept } from '../keptPage.ts';
import { inFront, show } from '../onPage.tsx';

/** What is read, in order, of a page that reads nothing. */
const read: string[] = [];
let expected = 0;
class Listening extends FileReading {
  override expectFile(): void {
    expected += 1;
  }
  override async openFile(file: File): Promise<null> {
    read.push(`file ${file.name}`);
    return null;
  }
  override async bringInPasted({ html, text }: { html: string; text: string }): Promise<void> {
    read.push(`pasted ${html} ${text}`);
  }
}

async function page() {
  const documents = Object.assign(unkept(), { reading: new Listening() });
  const user = show(<input aria-label="Field" />, { squads: 'Checkout: Ana*' }, 'en', documents);
  // What takes files and tables is fetched after the page.
  await waitFor(() => {
    fireEvent.dragOver(document.body, { dataTransfer: holding('a.csv') });
    expect(screen.getByText(/^Drop here/)).toBeVisible();
  });
  leave();
  return user;
}

const holding = (...names: string[]) => ({ types: ['Files'], files: names.map((name) => new File([''], name)) });
/** jsdom knows no events of dragging, so says nothing of where it goes. */
const leave = (to: Element | null = null) =>
  fireEvent(document.body, Object.assign(new Event('dragleave', { bubbles: true }), { relatedTarget: to }));
const isShown = () => screen.queryByText(/^Drop here/) !== null;
const pasted = (text: string, html = '', files: File[] = []) => ({
  clipboardData: { files, getData: (type: string) => (type === 'text/html' ? html : text) },
});

beforeEach(() => void read.splice(0));

it('shows where files may be dropped for as long as they are held over the page, and of nothing else', async () => {
  await page();
  expect(isShown()).toBe(false);
  const held = { dataTransfer: { types: ['text/plain'], files: [] } };
  expect(fireEvent.dragOver(document.body, held)).toBe(true);
  expect(isShown()).toBe(false);
  expected = 0;
  const over = holding('a.csv');
  expect(fireEvent.dragOver(document.body, { dataTransfer: over })).toBe(false);
  expect(expected).toBe(1);
  expect(over).toMatchObject({ dropEffect: 'copy' });
  leave(document.body);
  expect(isShown()).toBe(true);
  leave();
  expect(isShown()).toBe(false);
  fireEvent.drop(document.body, held);
  expect(read).toEqual([]);
});

it('leaves what a page itself takes to that page', async () => {
  await page();
  const field = screen.getByRole('textbox', { name: 'Field' });
  for (const type of ['dragover', 'drop']) field.addEventListener(type, (event) => event.preventDefault());
  fireEvent.dragOver(document.body, { dataTransfer: holding('a.json') });
  expect(isShown()).toBe(true);
  fireEvent.dragOver(field, { dataTransfer: holding('a.json') });
  expect(isShown()).toBe(false);
  fireEvent.drop(field, { dataTransfer: holding('a.json') });
  fireEvent.drop(document.body, { dataTransfer: holding('b.json') });
  await waitFor(() => expect(read).toEqual(['file b.json']));
});

it('reads what is dropped one after the other, each once nothing is asked about the one before', async () => {
  await page();
  fireEvent.dragOver(document.body, { dataTransfer: holding('a.csv') });
  act(() => useView.getState().ask({ kind: 'help' }));
  expect(fireEvent.drop(document.body, { dataTransfer: holding('a.json', 'b.json') })).toBe(false);
  expect([isShown(), read]).toEqual([false, []]);
  act(() => useView.getState().ask(null));
  await waitFor(() => expect(read).toEqual(['file a.json', 'file b.json']));
});

it('brings in what is pasted on the page, a text before a picture of it, and leaves fields and questions alone', async () => {
  const user = await page();
  expect(fireEvent.paste(document.body, pasted('Ana\tKaart', '<table>'))).toBe(false);
  fireEvent.paste(document.body, pasted('Ana', '', [new File([''], 'picture.png')]));
  fireEvent.paste(document.body, pasted(' ', '', [new File([''], 'list.csv')]));
  expect(fireEvent.paste(document.body, pasted(' '))).toBe(true);
  expect(fireEvent.paste(screen.getByRole('textbox', { name: 'Field' }), pasted('Ana'))).toBe(true);
  const all = ['pasted <table> Ana\tKaart', 'pasted  Ana', 'file list.csv'];
  expect(read).toEqual(all);
  act(() => useView.getState().ask({ kind: 'help' }));
  await inFront('dialog');
  fireEvent.paste(document.body, pasted('Bo'));
  expect(read).toEqual(all);
  await user.keyboard('{Escape}');
});

it('has a table that is pasted among people brought in, and lines of text stay what is typed', async () => {
  await page();
  act(() => useView.getState().ask({ kind: 'addPeople' }));
  const dialog = await inFront('dialog');
  const block = dialog.getByRole('textbox', { name: 'People, one per line' });
  expect(fireEvent.paste(block, pasted('Ana; Tester'))).toBe(true);
  expect(read).toEqual([]);
  expect(fireEvent.paste(block, pasted('Naam\tSquad\nAna\tKaart', '<b>'))).toBe(false);
  expect(read).toEqual(['pasted <b> Naam\tSquad\nAna\tKaart']);
});

it('[press] takes nothing for pasted that comes by the middle button, which moves the board', async () => {
  await page();
  fireEvent.mouseDown(document.body, { button: 1 });
  fireEvent.paste(document.body, pasted('selected elsewhere'));
  expect(read).toEqual([]);
  fireEvent.mouseDown(document.body, { button: 0 });
  fireEvent.paste(document.body, pasted('Ana'));
  fireEvent.mouseDown(document.body, { button: 1 });
  fireEvent.keyDown(document.body, { key: 'v', ctrlKey: true });
  fireEvent.paste(document.body, pasted('Bo'));
  expect(read).toEqual(['pasted  Ana', 'pasted  Bo']);
});
