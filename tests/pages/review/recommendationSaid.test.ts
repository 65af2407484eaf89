import { describe, expect, it } from 'vitest';
import type { Document, Scenario } from '../../../src/domain/document.ts';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import { RECOMMENDED, recommendationsToManagement } from '../../../src/domain/recommendations.ts';
import { recommendationText } from '../../../src/pages/review/mandate/recommendationSaid.ts';
import type { Language } from '../../../src/wording/language.ts';
import { documentWith } from '../../support/flagged.ts';
import { type Picture, TODAY } from '../../support/picture.ts';
import { profileOf } from '../../support/profilePicture.ts';
import { wordsIn } from '../../support/words.ts';

/** What is said of each recommendation, after its name and how it stands. */
function said(document: Document, kind: Scenario['kind'] = null, language: Language = 'en'): string[] {
  const words = wordsIn(language);
  const [scenario] = document.scenarios;
  if (!scenario) throw new Error('The picture lost its scenario');
  const { find } = { find: (id: string) => indexOf(scenario.organisation).find(id as never)?.name ?? '' };
  return recommendationsToManagement({ ...scenario, kind }, document, TODAY).map(
    (each) => `${each.id} ${each.state}: ${recommendationText(words, each, find)}`,
  );
}

const LACKING: Picture = {
  squads: 'Checkout: Ana, Bo / Desk: Cy*',
  chapters: 'Data (Ana): Ana, Bo',
  tribes: 'Shop: Checkout, Desk, Data',
  products: 'App: Checkout / Card!: Checkout; Desk / Loan!: Desk / Vault! / Old',
  projects: 'Scan 2027-01-04..2027-05-28 (Bo): #Checkout',
};
const DETAILS = {
  'squad:checkout': { profile: profileOf('0') },
  'squad:desk': { profile: profileOf('/') },
  'person:cy': { role: 'technical product manager', phases: ['1', '2a', '2b', '3a', '3b'] },
  'product:app': { way: 'agile' },
};

describe('what is said of a recommendation', () => {
  it('names where each thing is lacking, the like of it together, and a finding that is waived as such', () => {
    const waivers = [
      { rule: 'mandate', subject: 'squad:desk', scenario: null, reason: 'Until May', by: 'Femke Smit', until: null },
    ];
    expect(said(documentWith(LACKING, DETAILS, { waivers }), 'hybrid')).toEqual([
      'in-the-lead not-yet: App, Card, Vault and Old have no product manager and no product owner; Shop makes products but has no chapter for product management',
      'fitting-way not-yet: Card, Loan, Vault and Old say neither waterfall nor agile; Shop says neither run nor change',
      'enough-mandate not-yet: Checkout and Desk (waived) do not have the full mandate',
      'no-strife not-yet: Scan is not led by a product owner of its squads',
      'in-development not-yet: Card and Loan have nobody for phase 2c',
      'compliance not-yet: Checkout has nobody for it',
      'told-apart not-yet: Loan is complex, and a technical product manager answers for it; Vault is complex and nobody services it',
    ]);
  });

  it('says in Dutch what was checked, or why it cannot be told', () => {
    expect(said(documentWith({ squads: 'Checkout: Ana*' }), 'traditional', 'nl')).toEqual([
      'in-the-lead cannot-be-told: er zijn geen producten',
      'fitting-way followed: het soort organisatie is ingevuld; er zijn geen producten',
      'enough-mandate not-yet: dit soort organisatie geeft geen mandaat, volgens het whitepaper',
      'no-strife cannot-be-told: geen lopend project met squads heeft een projectmanager',
      'in-development cannot-be-told: niemand die een product maakt of beheert, heeft fasen ingevuld',
      'compliance cannot-be-told: geen squad maakt een product',
      'told-apart cannot-be-told: geen product is als complex gemarkeerd',
    ]);
  });

  it('tells a rule that is off from nothing to judge', () => {
    const rules = Object.fromEntries(
      (
        [
          'product-answered',
          'mandate',
          'project-owner',
          'life-cycle-cover',
          'compliance-cover',
          'complex-product',
        ] as const
      ).map((rule) => [rule, { severity: 'off' as const }]),
    );
    const shown = { ...LACKING, chapters: 'Products (Ana): Ana, Bo', tribes: 'Shop: Checkout, Desk, Products' };
    const told = said(documentWith(shown, DETAILS, { rules }));
    expect(told).toEqual(
      RECOMMENDED.map((id) =>
        id === 'fitting-way'
          ? 'fitting-way cannot-be-told: the kind of organisation is not stated'
          : `${id} cannot-be-told: a rule that checks it is off`,
      ),
    );
  });
});
