// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useView } from '../../../src/store/view.ts';
import { inFront, show } from '../onPage.tsx';

it('says why a list was not brought in, what to do, and where', async () => {
  const user = show(null, { squads: 'Checkout: Ana*' });
  const asked = { kind: 'unreadList', name: 'lijst.xls', problem: 'old-excel', where: undefined } as const;
  act(() => useView.getState().ask(asked));
  const dialog = await inFront('dialog');
  expect(dialog.getByRole('heading', { name: 'lijst.xls was not brought in' })).toBeVisible();
  expect(dialog.getByText('Your open document is unchanged.')).toBeVisible();
  expect(dialog.getByText(/^This is an old Excel file/)).toBeVisible();
  expect(dialog.queryByText(/^Where/)).toBeNull();
  act(() => useView.getState().ask({ ...asked, problem: 'unclosed-quote', where: '12' }));
  expect(dialog.getByText('Where: 12')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'OK' }));
  expect(useView.getState().dialog).toBeNull();
});
