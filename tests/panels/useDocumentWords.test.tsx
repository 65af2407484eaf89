// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useWords } from '../../src/ui/LanguageContext.ts';
import { show } from './onPage.tsx';

/** A sentence that asks of what the page speaks, and one that is told. */
function Probe() {
  const words = useWords();
  return (
    <p>
      {words.t('review.allTribes')}, {words.t('panels.noSquad')}, {words.t('panels.noSquad', { form: 'chain' })}
    </p>
  );
}

it('speak of what there is: of departments or a chain without a tribe, of both beside one, and of what they are told', () => {
  const drawn = (tribes: string) => {
    show(<Probe />, { squads: 'App: Ana / Desk: Bo', tribes });
    const text = screen.getByText(/^All/).textContent;
    cleanup();
    return text;
  };
  expect(
    [
      'Shop: App, Desk',
      'Shop: App / Bank: Desk',
      'Shop [department]: App, Desk',
      'Shop [chain]: App, Desk',
      'Shop: App / Bank [department]: Desk',
      'Bank [chain]: Desk / Shop: App',
    ].map(drawn),
  ).toEqual([
    'All tribes, No squad, No department',
    'All tribes, No squad, No department',
    'All departments, No team, No department',
    'All chains, No department, No department',
    'All tribes and departments, No squad, No department',
    'All tribes and departments, No squad, No department',
  ]);
});
