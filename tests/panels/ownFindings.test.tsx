// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Inspector } from '../../src/panels/Inspector.tsx';
import { useReviewView } from '../../src/store/reviewView.ts';
import { useView } from '../../src/store/view.ts';
import { crowd } from '../support/flagged.ts';
import { squad } from '../support/picture.ts';
import { card, show } from './onPage.tsx';

const SHOP = {
  squads: `App: Ana*, ${crowd(9)} / Rates: Bo*, Cem`,
  chapters: `Web (Ana): ${crowd(9)}`,
  tribes: 'Shop: App, Rates, Web',
  rules: { 'squad-mission': { severity: 'off' as const } },
};

const own = () => screen.queryByRole('region', { name: 'Its findings' });

it('what is selected has its own findings on its card, which lead to the review', async () => {
  const user = show(<Inspector />, SHOP);
  expect(own()).toBeNull();
  act(() => useView.getState().select([{ kind: 'squad', squad: squad('App') }]));
  const said = within(own() as HTMLElement)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
  expect(said.join('\n')).toBe(`●breach: App has 10 members (limit 9) Open in the review
▲warning: In App all members are from one chapter Open in the review
▲warning: The product owner of App, Ana, also leads Web, the chapter of another member Open in the review
○hint: App has no agile coach, and neither has its tribe Open in the review`);
  useReviewView.getState().showTab('rules');
  useReviewView.getState().narrow({ kind: 'waived' });
  await user.click(screen.getAllByRole('button', { name: 'Open in the review' })[0] as HTMLElement);
  expect(useView.getState().page).toBe('review');
  expect(useReviewView.getState()).toMatchObject({ tab: 'findings', filter: { rule: 'squad-size', kind: null } });
});

it('somebody has those of the person, in whichever squad their card is', () => {
  show(<Inspector />, { ...SHOP, squads: `${SHOP.squads} / No squad: Dee` });
  act(() => useView.getState().select([card('Dee')]));
  expect(own()).toHaveTextContent('Dee is not in a squad');
  act(() => useView.getState().select([card('Cem', 'Rates')]));
  expect(own()).toHaveTextContent('Cem');
});
