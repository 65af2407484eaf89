import { act, screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import type { Document } from '../../../src/domain/document.ts';
import type { Brought } from '../../../src/importing/reader/asked.ts';
import { ListReader } from '../../../src/importing/reader/listReader.ts';
import { useView } from '../../../src/store/view.ts';
import { ListWorker } from '../../support/listWorker.ts';
import type { Picture } from '../../support/picture.ts';
import { inFront, show } from '../onPage.tsx';

/** Asks what the columns of a list are: lines of cells that `;` separates, or a source of any kind. */
export async function ask(list: string | Brought, name = 'list.csv') {
  const worker = new ListWorker();
  const reader = new ListReader(worker as unknown as Worker);
  const brought = typeof list === 'string' ? { bytes: new TextEncoder().encode(list) } : list;
  const outline = await reader.read(brought);
  if (outline.kind !== 'ok') throw new Error(outline.problem);
  act(() => useView.getState().ask({ kind: 'bringIn', name, brought, outline, reader, unjoined: [] }));
  return { worker, dialog: await asked() };
}

/** Until a step of the question is there, all of it: of what will come, as far as it is accepted, was worked out. */
async function filled(step: 'What the columns are' | 'What will come') {
  const region = await screen.findByRole('region', { name: step });
  await waitFor(() => expect(region.parentElement?.parentElement?.querySelector('[aria-busy=true]')).toBeNull());
}

export const foreseen = () => filled('What will come');

/** The question what the columns of a list are, once it is asked. */
export async function asked() {
  const dialog = await inFront('dialog');
  await filled('What the columns are');
  return dialog;
}

/** Shows a document and asks about a list. */
export async function bringIn(list: string | Brought, document: Document | Picture = { tribes: '' }) {
  const user = show(null, document);
  const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
  return { user, press, ...(await ask(list)) };
}

/** The table of the columns: what each is in the file, the cells below it, and what it becomes. */
export function columnsShown(): string[] {
  return within(screen.getByRole('table', { name: 'The columns of the list' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => {
      // Parts of a name have one choice, in the row of the first.
      const [choice] = within(row).queryAllByRole<HTMLSelectElement>('combobox');
      const cells = within(row).getAllByRole('cell');
      const [header] = within(row).getAllByRole('rowheader');
      const samples = cells.slice(0, choice ? -2 : undefined).map(({ textContent }) => textContent);
      return `${header?.firstChild?.textContent}: ${samples.join(', ')} → ${choice?.selectedOptions[0]?.textContent ?? '″'}`;
    });
}

const plain = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What was asked and is answered, a line each, without its button. */
export function answeredShown(): string[] {
  const list = screen.queryByRole('list', { name: 'Answered' });
  const lines = list ? within(list).getAllByRole('listitem') : [];
  return lines.map((line) => [...line.children].slice(0, -1).map(plain).join(' '));
}

/** What is told and proposed, card by card: `Refused: no name 1 › 3 Tester`. What may be ticked has a box before it. */
export function cardsShown(): string[] {
  return screen.getAllByRole('heading', { level: 4 }).map((heading) => {
    const card = heading.closest('section') as HTMLElement;
    const box = (element: HTMLElement) => {
      const [ticks] = within(element).queryAllByRole<HTMLInputElement>('checkbox');
      return ticks ? (ticks.indeterminate ? '[-] ' : ticks.checked ? '[x] ' : '[ ] ') : '';
    };
    const lines = within(card)
      .getAllByRole('listitem')
      .map((line) => {
        const field = within(line).queryByRole<HTMLInputElement>('textbox');
        const label = field && within(line).getByText(/^Correct line/);
        const text = plain(line).replace(label ? plain(label) : '', field ? ` <${field.value}>` : '');
        const choice = within(line).queryByRole<HTMLSelectElement>('combobox');
        if (!choice) return box(line) + text;
        const options = [...choice.options].map((option) => plain(option));
        return text.replace(plain(choice.labels[0] as Element) + options.join(''), ` <${options.join('|')}>`);
      });
    return `${box(heading)}${plain(heading)} › ${lines.join(' / ')}`;
  });
}

/** What stands at the foot. */
export const footShown = () => plain(screen.getByText(/^\d+ rows? of people$/).closest('p') as HTMLElement);

/** What there is now and will be, what that is in difference, and below it how the people come to be so many and what is solved. */
export function beforeAndAfterShown(): string {
  const table = screen.getByRole('table', { name: 'Before and after' });
  const rows = within(table).getAllByRole('row').slice(1);
  const lines = rows.map((row) => Array.from(row.children, plain).join(' '));
  const below = table.nextElementSibling ? [plain(table.nextElementSibling)] : [];
  return [
    ...lines,
    ...below,
    ...screen.queryAllByText(/^Solved:/).map((each) => plain(each.closest('li') as Element)),
  ].join('\n');
}
