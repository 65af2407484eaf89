// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ReviewPage } from '../../../src/pages/review/ReviewPage.tsx';
import { undo } from '../../../src/store/perform.ts';
import { useWorkspace } from '../../../src/store/workspace.ts';
import { show } from '../../panels/onPage.tsx';
import { crowd } from '../../support/flagged.ts';
import { documentText } from '../../support/listTaken.ts';

const BANK = {
  squads: `App: Ana*, ${crowd(9)} / Rates: Bo*, Cem, Dee`,
  chapters: `Web (Ana): ${crowd(9)}, Cem`,
  tribes: 'Bank: App, Rates, Web',
};

const offers = () =>
  within(screen.getByRole('table', { name: 'Repairs' }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))
    .join('\n');

it('an opened finding offers what ends it in one step, which is applied and taken back as one', async () => {
  const user = show(<ReviewPage />, BANK);
  const before = documentText(useWorkspace.getState().document);
  await user.click(screen.getByRole('button', { name: /Squad size$/ }));
  // The only one of its rule opens with it.
  expect(
    offers(),
  ).toBe(`Fix it in one step, cheapest first | What else it does (each ends this finding and adds no breach) | Changes squad, chapter or line manager | Apply
P1 to Rates | Rates would have 4 members (limit 9)Stays with Ana, chapter WebFixes: Rates from 3 to 4 (at least 5) | 1 person | Apply
P2 to Rates | Rates would have 4 members (limit 9)Stays with Ana, chapter WebFixes: Rates from 3 to 4 (at least 5) | 1 person | Apply
P3 to Rates | Rates would have 4 members (limit 9)Stays with Ana, chapter WebFixes: Rates from 3 to 4 (at least 5) | 1 person | Apply`);
  await user.click(screen.getAllByRole('button', { name: /^Apply: / })[0] as HTMLElement);
  expect(screen.queryByRole('button', { name: /App has 10 members/ })).toBeNull();
  expect(screen.getByRole('region', { name: 'Review' })).toHaveFocus();
  act(undo);
  expect(documentText(useWorkspace.getState().document)).toBe(before);
  expect(useWorkspace.getState().past).toEqual([]);
});
