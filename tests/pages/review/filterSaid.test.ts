import { describe, expect, it } from 'vitest';
import { ELSEWHERE, EVERY_FINDING, type FindingFilter } from '../../../src/domain/rules/findingFilter.ts';
import { filterSaid, titleWith } from '../../../src/pages/review/filterSaid.ts';
import { chapter, documentOf, squad, tribe } from '../../support/picture.ts';
import { wordsIn } from '../../support/words.ts';

const { scenarios } = documentOf({
  squads: 'App: Ana / Loan: Bo',
  chapters: 'Web: Ana',
  tribes: 'Shop: App, Web / Bank: Loan',
  scenarios: 'Today / Split < Today',
});
const [before, scenario] = scenarios;
if (!before || !scenario) throw new Error('The picture lost a scenario');

const said = (filter: Partial<FindingFilter>, left = 0, language: 'en' | 'nl' = 'en') =>
  filterSaid(wordsIn(language), { ...EVERY_FINDING, ...filter }, { scenario, before }, left);

describe('what a filter of findings asks for', () => {
  it('is said part by part, and not at all where it is everything', () => {
    expect(
      [
        said({}),
        said({}, 3),
        said({ kind: 'warning', onlyNew: true, tribe: tribe('Shop') }),
        said({ onlyFixable: true, tribe: ELSEWHERE }),
        said({ onlyFixable: true }, 1234),
        said({ kind: 'waived', rule: 'squad-size', squad: squad('Loan'), chapter: chapter('Web') }),
        said({ kind: 'error', onlyFixable: true, onlyNew: true }, 2, 'nl'),
        filterSaid(wordsIn('en'), { ...EVERY_FINDING, onlyNew: true }, { scenario, before: undefined }, 0),
        said({ squad: squad('Gone') }),
      ].join('\n'),
    ).toBe(`

Warnings, New against Today, Tribe Shop
Can be fixed in one step, In no tribe
Can be fixed in one step, 1,234 not looked at yet
Waived, Squad size, Squad Loan, Chapter Web
Afwijkingen, Nieuw ten opzichte van Today, In één stap op te lossen, 2 nog niet bekeken

`);
  });

  it('stands behind a title', () => {
    expect(titleWith('Findings of Shop', { filter: '' })).toBe('Findings of Shop');
    expect(titleWith('Findings of Shop', { filter: 'Hints' })).toBe('Findings of Shop (Hints)');
  });
});
