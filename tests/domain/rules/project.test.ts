import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../../src/domain/rules/finding.ts';
import { documentWith, findingsIn, flagged } from '../../support/flagged.ts';
import type { Picture } from '../../support/picture.ts';

const DAYS = '2027-01-04..2027-05-28';

describe('project-lead', () => {
  it('is content with a lead, who may be a vacancy, or with a programme that has a manager', () => {
    const shown = {
      projects: [
        `Scan ${DAYS}`,
        `Move ${DAYS} (Bo)`,
        `Sign ${DAYS} (New?)`,
        `Rent ${DAYS} (-; Homes)`,
        `Save ${DAYS} (-; Wealth)`,
      ].join(' / '),
      programmes: 'Homes (Els) / Wealth',
    };
    expect(flagged('project-lead', shown)).toEqual(['Scan', 'Save']);
    expect(findingsIn(documentWith(shown), 'project-lead')[0]).toMatchObject({ severity: 'warning' });
  });

  it('is not content with people who work in it', () => {
    expect(flagged('project-lead', { projects: `Scan ${DAYS}: @Ana 20%` })).toEqual(['Scan']);
  });
});

describe('project-overseen', () => {
  it('wants a programme with a manager for a project that contributes to a product', () => {
    const shown = {
      products: 'App / Loan',
      projects: [
        `Scan ${DAYS} (Bo): App`,
        `Move ${DAYS} (Bo; Homes): App`,
        `Sign ${DAYS} (Bo; Wealth): App, Loan`,
        `Rent ${DAYS} (Bo): Scan`,
      ].join(' / '),
      programmes: 'Homes (Els) / Wealth',
    };
    expect(flagged('project-overseen', shown)).toEqual(['Scan', 'Sign']);
    expect(findingsIn(documentWith(shown), 'project-overseen')[0]).toMatchObject({ severity: 'info' });
  });
});

describe('project-late', () => {
  const about = (days: string, launch: string | null) =>
    findingsIn(
      documentWith({ products: 'App', projects: `Scan ${days}: App` }, { 'product:app': { launch } }),
      'project-late',
    ).map((finding) => finding.about);

  it('flags a project that begins before a launch and ends after it, and names the product', () => {
    expect(about(DAYS, '2027-05-27')).toEqual([['product:app']]);
    expect(about(DAYS, '2027-01-05')).toEqual([['product:app']]);
  });

  it('lets it end on the day of the launch, and begin on it', () => {
    expect(about(DAYS, '2027-05-28')).toEqual([]);
    expect(about(DAYS, '2027-01-04')).toEqual([]);
  });

  it('lets it be over before the launch, or begin after it', () => {
    expect(about(DAYS, '2027-06-01')).toEqual([]);
    expect(about(DAYS, '2026-12-31')).toEqual([]);
  });

  it('never misses a launch of which no day is told', () => {
    expect(about(DAYS, null)).toEqual([]);
  });

  it('looks at every product that it contributes to, and at no other', () => {
    const shown = { products: 'App / Loan / Card / Rent', projects: `Scan ${DAYS}: App, Loan, Card` };
    const launches = ['2027-12-01', '2027-03-01', '2027-04-01', '2027-03-01'];
    const details = Object.fromEntries(
      ['app', 'loan', 'card', 'rent'].map((id, at) => [`product:${id}`, { launch: launches[at] }]),
    );
    const findings = findingsIn(documentWith(shown, details), 'project-late');
    expect(findings).toMatchObject([{ severity: 'warning', about: ['product:loan', 'product:card'] }]);
  });
});

describe('project-owner', () => {
  const squads = 'Checkout: Ana*, Bo / Refunds: Cy*, Ana / Desk: Dee*';

  it('wants the lead to be product owner of one of the squads that it works with, and names one who is not', () => {
    const shown = {
      squads,
      projects: [
        `Scan ${DAYS} (Ana): #Checkout`,
        `Move ${DAYS} (Ana): #Refunds, #Checkout`,
        `Sign ${DAYS} (Ana): #Refunds`,
        `Rent ${DAYS} (Bo): #Checkout`,
        `Save ${DAYS} (Dee): #Checkout, #Refunds`,
      ].join(' / '),
    };
    expect(flagged('project-owner', shown)).toEqual(['Sign', 'Rent', 'Save']);
    const [finding] = findingsIn(documentWith(shown), 'project-owner');
    expect(finding).toMatchObject({ severity: 'info', about: ['person:ana'] });
  });

  it('asks nothing of a project without squads, or without a lead', () => {
    const shown = { squads, projects: `Scan ${DAYS} (Bo) / Move ${DAYS}: #Checkout` };
    expect(flagged('project-owner', shown)).toEqual([]);
  });

  it('does not ask it of a squad through the product that it makes', () => {
    const shown = { squads, products: 'App: Checkout', projects: `Scan ${DAYS} (Bo): App` };
    expect(flagged('project-owner', shown)).toEqual([]);
  });

  it('is content with the product owner of a team', () => {
    const tribes = 'Insurance [department]: Checkout / Shop: Refunds, Desk';
    expect(flagged('project-owner', { squads, tribes, projects: `Scan ${DAYS} (Ana): #Checkout` })).toEqual([]);
  });
});

describe('the state of a project', () => {
  const RULES: readonly RuleId[] = ['project-lead', 'project-overseen', 'project-late', 'project-owner'];
  const found = (state: string) => {
    const projects = [`Scan ${DAYS} ${state}: App`, `Move ${DAYS} ${state} (Bo): #Checkout`].join(' / ');
    const shown: Picture = { squads: 'Checkout: Ana*, Bo', products: 'App: Checkout', projects };
    const findings = findingsIn(documentWith(shown, { 'product:app': { launch: '2027-03-01' } }));
    return RULES.filter((rule) => findings.some((finding) => finding.rule === rule));
  };

  it.each(['planned', 'running'])('of one that is %s lets every rule look at it', (state) => {
    expect(found(state)).toEqual(RULES);
  });

  it.each(['delivered', 'accepted', 'stopped'])('of one that is %s lets none', (state) => {
    expect(found(state)).toEqual([]);
  });
});
