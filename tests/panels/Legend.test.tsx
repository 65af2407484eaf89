// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Inspector } from '../../src/panels/Inspector.tsx';
import { Legend } from '../../src/panels/inspector/Legend.tsx';
import { PersonCard } from '../../src/panels/inspector/PersonCard.tsx';
import { useView } from '../../src/store/view.ts';
import { Avatar } from '../../src/ui/Avatar.tsx';
import { swatchClass } from '../../src/ui/swatch.ts';
import { card, show } from './onPage.tsx';

describe('the legend', () => {
  it('stands where the board does, whose colours and marks it is about', () => {
    useView.setState({ legend: { expertises: [], marks: ['coach'] } });
    show(<Inspector />, { squads: 'Checkout: Ana*' });
    expect(screen.getByRole('region', { name: 'Legend' })).toBeVisible();
    act(() => useView.getState().showPage('products'));
    expect(screen.queryByRole('region', { name: 'Legend' })).toBeNull();
  });

  it('says what stands on the board, and nothing else', () => {
    const expertises = [
      { expertise: 'Data', colour: 13 },
      { expertise: 'Risk', colour: 0 },
    ];
    useView.setState({ legend: { expertises, marks: ['tribeLead', 'chapterLead', 'coach', 'vacancy'] } });
    show(<Legend />, { squads: 'Checkout: Ana*', chapters: 'Law: Ana' });
    const items = within(screen.getByRole('region', { name: 'Legend' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'Data',
      'Risk',
      'TLtribe lead',
      'CLchapter lead',
      'ACagile coach',
      'vacancy',
    ]);
    const [data] = items;
    expect(data?.querySelector('.swatch')).toHaveClass('swatch-colour-1', 'swatch-pattern-1', 'swatch-forced-1');
  });
  it('is not there where nothing has to be explained', () => {
    show(<Legend />, { squads: 'Checkout: Ana*', chapters: 'Law: Ana' });
    expect(screen.queryByRole('region', { name: 'Legend' })).toBeNull();
  });
});

describe('the colour of a chapter beside a name', () => {
  const classes = () => document.querySelector('.avatar')?.className ?? '';
  it('is the one that the chapter has on the board', () => {
    show(<PersonCard member={card('Bo', 'Checkout') as never} />, {
      squads: 'Checkout: Ana*, Bo',
      chapters: 'Law: Ana / Data: Bo',
    });
    expect(classes()).toBe(`avatar avatar-coloured ${swatchClass(1)}`);
  });
  it('is none of somebody in no chapter, or of a vacancy', () => {
    const { rerender } = render(<Avatar letters="AB" />);
    expect(classes().trim()).toBe('avatar');
    rerender(<Avatar letters="AB" colour={3} open />);
    expect(classes()).toBe('avatar avatar-open');
  });
  it('is one of twelve, solid and then in five patterns; where colours are forced the patterns come first', () => {
    expect([0, 11, 12, 71].map(swatchClass)).toEqual([
      'swatch-colour-0 swatch-pattern-0 swatch-forced-0',
      'swatch-colour-11 swatch-pattern-0 swatch-forced-5',
      'swatch-colour-0 swatch-pattern-1 swatch-forced-0',
      'swatch-colour-11 swatch-pattern-5 swatch-forced-5',
    ]);
  });
});
