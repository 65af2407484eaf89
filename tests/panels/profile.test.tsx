// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../src/domain/organisation.ts';
import type { BoardThing } from '../../src/domain/thing.ts';
import { Inspector } from '../../src/panels/Inspector.tsx';
import { useMandateView } from '../../src/store/mandateView.ts';
import { undo } from '../../src/store/perform.ts';
import { useReviewView } from '../../src/store/reviewView.ts';
import { useView } from '../../src/store/view.ts';
import { documentWith } from '../support/flagged.ts';
import type { Picture } from '../support/picture.ts';
import { profileOf } from '../support/profilePicture.ts';
import { documentNow, show } from './onPage.tsx';

const SHOP: Picture = { squads: 'Checkout: Ana*', tribes: 'Shop: Checkout' };
const PROFILES = { 'tribe:shop': { profile: profileOf('/') }, 'squad:checkout': { profile: profileOf('.0') } };
const CHECKOUT: BoardThing = { kind: 'squad', squad: 'squad:checkout' };
const SHOP_TRIBE: BoardThing = { kind: 'tribe', tribe: 'tribe:shop' };

async function open(thing: BoardThing, language: 'en' | 'nl' = 'en', shown = SHOP) {
  const user = show(<Inspector />, documentWith(shown, PROFILES), language);
  act(() => useView.getState().select([thing]));
  expect(screen.queryByRole('combobox', { name: /^(Mandate|Mandaat)$/ })).toBeNull();
  await user.click(screen.getByText(/^Profi/));
  return user;
}

const field = async (name: string) => (await screen.findByRole('combobox', { name })) as HTMLSelectElement;
const options = (select: HTMLSelectElement) => [...select.options].map(({ text }) => text);
const organisation = () => documentNow().scenarios[0]?.organisation as Organisation;

describe('the profile of what is selected', () => {
  it('is asked of a squad in the words of the table, and is else that of its tribe', async () => {
    const user = await open(CHECKOUT);
    const mandate = await field('Mandate');
    expect(options(mandate)).toEqual([
      '1.0 · No: management decides',
      'on the way',
      '2.0 · Yes: end-to-end responsible',
      'as the tribe: on the way',
    ]);
    expect(mandate).toHaveValue('none');
    expect(await field('Way of working')).toHaveValue('1.0');
    expect(screen.getAllByRole('combobox')).toHaveLength(11);
    await user.selectOptions(mandate, '2.0');
    await user.selectOptions(await field('Way of working'), 'none');
    expect(organisation().squads[0]?.profile).toEqual({ mandate: '2.0' });
    act(undo);
    expect(organisation().squads[0]?.profile).toEqual({ mandate: '2.0', 'way-of-working': '1.0' });
  });

  it('is asked of a tribe, which takes it from nobody', async () => {
    const user = await open(SHOP_TRIBE);
    expect(options(await field('Mandate')).at(-1)).toBe('not stated');
    expect(await field('Mandate')).toHaveValue('between');
    await user.selectOptions(await field('Active'), 'between');
    expect(organisation().tribes[0]?.profile).toEqual({ mandate: 'between', active: 'between' });
  });

  it('speaks Dutch, and of departments and chains where these are meant', async () => {
    await open(CHECKOUT, 'nl', { ...SHOP, tribes: 'Shop [department]: Checkout' });
    expect(options(await field('Mandaat'))).toEqual([
      '1.0 · Nee: het management beslist',
      'onderweg',
      '2.0 · Ja: end-to-end verantwoordelijk',
      'als de afdeling: onderweg',
    ]);
  });

  it('leads to all squads beside one another', async () => {
    const user = await open(SHOP_TRIBE);
    await user.click(await screen.findByRole('button', { name: 'Compare all squads' }));
    expect(useView.getState().page).toBe('review');
    expect(useReviewView.getState().tab).toBe('mandate');
    expect(useMandateView.getState().chosen).toEqual({ unit: 'tribe:shop', aspect: 'mandate' });
  });
});
