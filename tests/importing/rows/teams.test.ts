import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownTeams } from '../../../src/importing/rows/knownTeams.ts';
import { unitNames } from '../../../src/importing/rows/unitNames.ts';

/** Each cell of a column with the teams that are in it. */
function split(...cells: string[]): string {
  const read = knownTeams(cells);
  const shown = cells.map((cell) => read(cell).map(({ text, share }) => (share === null ? text : `${text}=${share}`)));
  return cells.map((cell, at) => `${cell.replaceAll('\n', '\\n')} -> ${shown[at]?.join(' | ')}`).join('\n');
}

describe('several teams in a cell', () => {
  it('stand between semicolons, bars or line breaks, whatever they are called', () => {
    expect(split('Refunds; Ledger', 'Cards\r\n Loans\nRisk', 'Savings|Fraud;', '')).toBe(
      `Refunds; Ledger -> Refunds | Ledger
Cards\r\\n Loans\\nRisk -> Cards | Loans | Risk
Savings|Fraud; -> Savings | Fraud
 -> `,
    );
  });

  it('stand between other signs only where each is a whole cell elsewhere', () => {
    expect(split('Payments', 'Cards', 'Payments / Cards', 'Cards & payments', 'Cards/Ledger', 'CI/CD')).toBe(
      `Payments -> Payments
Cards -> Cards
Payments / Cards -> Payments | Cards
Cards & payments -> Cards | payments
Cards/Ledger -> Cards/Ledger
CI/CD -> CI/CD`,
    );
  });

  it('or is a part of two different cells, but for those around an &', () => {
    expect(
      split('Alpha / Beta', 'Beta, Gamma', 'Gamma + Alpha', 'Food & Drinks', 'Drinks & Games', 'Games & Food'),
    ).toBe(
      `Alpha / Beta -> Alpha | Beta
Beta, Gamma -> Beta | Gamma
Gamma + Alpha -> Gamma | Alpha
Food & Drinks -> Food & Drinks
Drinks & Games -> Drinks & Games
Games & Food -> Games & Food`,
    );
  });

  it('are as few as there can be, so that a sign within a name stays', () => {
    expect(split('CI/CD', 'CI', 'CD', 'Payments', 'CI/CD / Payments', 'Payments, CI/CD')).toBe(
      `CI/CD -> CI/CD
CI -> CI
CD -> CD
Payments -> Payments
CI/CD / Payments -> CI/CD | Payments
Payments, CI/CD -> Payments | CI/CD`,
    );
  });

  it('do not come of one cell that stands in many rows', () => {
    expect(split('R&D', 'R&D', 'r&d', 'Sales/Service', 'Sales/Service')).toBe(
      `R&D -> R&D
R&D -> R&D
r&d -> r&d
Sales/Service -> Sales/Service
Sales/Service -> Sales/Service`,
    );
  });

  it('may each have a percentage, which also shows that they are several', () => {
    expect(split('Ledger 60% + Loans 40%', 'Risk (50%)', 'Fraud: 12,5 %', 'Top 100%', 'Half 0%', 'Best 120%')).toBe(
      `Ledger 60% + Loans 40% -> Ledger=0.6 | Loans=0.4
Risk (50%) -> Risk=0.5
Fraud: 12,5 % -> Fraud=0.125
Top 100% -> Top=1
Half 0% -> Half 0%
Best 120% -> Best 120%`,
    );
  });

  it('lose no letter, however they are split', () => {
    const word = fc.constantFrom('A', 'B', 'C/D', 'E & F', 'G');
    const sign = fc.constantFrom(' / ', ', ', ' + ', ' & ', '; ', '\n');
    const cell = fc
      .array(fc.tuple(word, sign), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map(([text, after], at) => (at === parts.length - 1 ? text : text + after)).join(''));
    const letters = (text: string) => text.replace(/[^A-Z]/g, '');
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (cells) => {
        const read = knownTeams(cells);
        return cells.every(
          (each) =>
            letters(
              read(each)
                .map(({ text }) => text)
                .join(''),
            ) === letters(each),
        );
      }),
    );
  });

  it('are left in one where there are more than any list of teams has', () => {
    const many = Array.from({ length: 13 }, (_, at) => `T${at}`);
    const read = knownTeams([...many, many.join(','), many.slice(0, 12).join(',')]);
    expect(read(many.join(',')).length).toBe(1);
    expect(read(many.slice(0, 12).join(',')).length).toBe(12);
  });
});

/** Each text of a column with its name, and what else it says. */
function named(header: string, people: readonly string[], ...texts: string[]): string {
  const read = unitNames(texts, header, new Set(people));
  return texts
    .map((text) => {
      const { name, tribe, manager, hasCode } = read(text);
      const more = [tribe && `tribe ${tribe}`, manager && `under ${manager}`, hasCode && 'without its code'];
      return [name, ...more.filter(Boolean)].join(', ');
    })
    .join('\n');
}

describe('the name of a unit', () => {
  it('is spelled as it stands first, whatever the case and the spaces', () => {
    expect(named('Team', [], 'Mortgage app', 'mortgage  APP', 'Müller', 'Mu\u0308ller')).toBe(
      'Mortgage app\nMortgage app\nMüller\nMüller',
    );
  });

  it('ends with its tribe in brackets, where most do and several share it', () => {
    expect(named('Team', [], 'Cards (Daily)', 'Payments (EU) (Daily)', 'Insight (Home)', 'CI/CD')).toBe(
      `Cards, tribe Daily
Payments (EU), tribe Daily
Insight, tribe Home
CI/CD`,
    );
    expect(named('Team', [], 'Cards (Daily)', 'Loans (Daily)', 'Risk', 'Fraud')).toBe(
      'Cards (Daily)\nLoans (Daily)\nRisk\nFraud',
    );
    expect(named('Team', [], 'Cards (EU)', 'Loans (US)')).toBe('Cards (EU)\nLoans (US)');
  });

  it('ends with a number that each name has one of', () => {
    expect(named('DEPARTMENT', [], 'Payments (10200)', 'Cards (10300)', 'Board')).toBe(
      'Payments, without its code\nCards, without its code\nBoard',
    );
    expect(named('Department', [], 'Payments (1)', 'payments (2)')).toBe('Payments (1)\npayments (2)');
    expect(named('Agency', [], 'Labor - Agency 23', 'Health  -  Agency 25', 'Health - Agency 25')).toBe(
      'Labor, without its code\nHealth, without its code\nHealth, without its code',
    );
    expect(named('Team', [], 'Labor - Agency 23', 'Cards - 7')).toBe('Labor - Agency 23\nCards, without its code');
    expect(named('Team', [], 'Cards - 7', 'Cards - 8')).toBe('Cards - 7\nCards - 8');
  });

  it('ends with who leads it, in a supervisory organisation or where these are people of the list', () => {
    expect(named('Supervisory Organization', [], 'Retail (Bea Ochoa)', 'Cards (Ana Ruiz) - JM', 'Cards')).toBe(
      'Retail, under Bea Ochoa\nCards, under Ana Ruiz\nCards',
    );
    expect(named('Team', ['bea ochoa', 'ana ruiz'], 'Retail (Ochoa, Bea)', 'Cards (Ana Ruiz)', 'Loans (EU)')).toBe(
      'Retail, under Ochoa, Bea\nCards, under Ana Ruiz\nLoans, under EU',
    );
    expect(named('Team', ['bea ochoa'], 'Retail (Bea Ochoa)', 'Cards (Ana Ruiz)')).toBe(
      'Retail (Bea Ochoa)\nCards (Ana Ruiz)',
    );
  });
});
