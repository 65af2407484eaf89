import { describe, expect, it } from 'vitest';
import type { Document, Scenario } from '../../src/domain/document.ts';
import {
  RECOMMENDED,
  type Recommended,
  recommendationsToManagement,
  recommendationsToProductManagement,
} from '../../src/domain/recommendations.ts';
import type { RuleId } from '../../src/domain/rules/finding.ts';
import { FOLLOWED, ORGANISATION_KINDS } from '../../src/domain/vocabulary.ts';
import { documentWith } from '../support/flagged.ts';
import { type Picture, SCENARIO, TODAY } from '../support/picture.ts';

type Details = Record<string, Record<string, unknown>>;
interface Said {
  details?: Details;
  kind?: Scenario['kind'];
  settings?: Partial<Document>;
}

/** What is said of a recommendation in a picture: `followed`, `cannot-be-told`, or `not-yet` and where. */
function told(id: Recommended, shown: Picture, { details = {}, kind = null, settings = {} }: Said = {}): string {
  const document = documentWith(shown, details, settings);
  const [scenario] = document.scenarios;
  if (!scenario) throw new Error('The picture lost its scenario');
  const found = recommendationsToManagement({ ...scenario, kind }, document, TODAY).find((each) => each.id === id);
  if (!found) throw new Error(`No ${id}`);
  const places = [...found.findings.map(({ rule, subject }) => `${rule} ${subject}`), ...found.unsaid];
  return [found.state, ...places].join(', ');
}

const off = (...rules: RuleId[]): Said['settings'] => ({
  rules: Object.fromEntries(rules.map((rule) => [rule, { severity: 'off' as const }])),
});
const waiving = (rule: RuleId, subject: string): Said['settings'] => ({
  waivers: [{ rule, subject, scenario: null, reason: 'until the merger', by: 'Ana', until: null }],
});

const TECHNICAL = { role: 'technical product manager' };

describe('product management in the lead', () => {
  const shown = { squads: 'Checkout: Ana*', chapters: 'Products: Ana', tribes: 'Shop: Checkout, Products' };
  const answered = { ...shown, products: 'App: Checkout' };
  const unanswered = { ...answered, squads: 'Checkout: Ana' };
  const apart = { ...answered, chapters: 'Data: Ana', tribes: 'Shop: Checkout, Data' };

  it('is followed where a chapter has its tasks and somebody answers for each product', () => {
    expect(told('in-the-lead', answered)).toBe('followed');
    expect(told('in-the-lead', { products: 'App (Femke)' })).toBe('followed');
  });

  it('is not yet while either rule finds something', () => {
    expect(told('in-the-lead', unanswered)).toBe('not-yet, product-answered product:app');
    expect(told('in-the-lead', apart)).toBe('not-yet, product-management-chapter tribe:shop');
    expect(told('in-the-lead', { ...apart, squads: 'Checkout: Ana' })).toBe(
      'not-yet, product-answered product:app, product-management-chapter tribe:shop',
    );
  });

  it('is not yet for a finding that is waived', () => {
    const settings = waiving('product-answered', 'product:app');
    expect(told('in-the-lead', unanswered, { settings })).toBe('not-yet, product-answered product:app');
  });

  it('cannot be told without a product', () => {
    expect(told('in-the-lead', shown)).toBe('cannot-be-told');
  });

  it('cannot be told while a rule is off, but what the other finds is not yet', () => {
    expect(told('in-the-lead', answered, { settings: off('product-answered') })).toBe('cannot-be-told');
    expect(told('in-the-lead', answered, { settings: off('product-management-chapter') })).toBe('cannot-be-told');
    expect(told('in-the-lead', apart, { settings: off('product-answered') })).toBe(
      'not-yet, product-management-chapter tribe:shop',
    );
    expect(told('in-the-lead', unanswered, { settings: off('product-management-chapter') })).toBe(
      'not-yet, product-answered product:app',
    );
  });
});

describe('a way of working that fits', () => {
  const shown = { tribes: 'Shop: / Insurance [department]: / Moving home [chain]:', products: 'App / Loan' };
  const ways = { 'product:app': { way: 'agile' }, 'product:loan': { way: 'waterfall' } };
  const kinds = { 'tribe:shop': { kind: 'change' }, 'tribe:insurance': { kind: 'run' } };

  it('cannot be told while the kind of organisation is not', () => {
    expect(told('fitting-way', shown, { details: { ...ways, ...kinds } })).toBe('cannot-be-told');
    expect(told('fitting-way', shown)).toBe('cannot-be-told');
  });

  it.each(['traditional', 'virtual-chain', 'life-event-chain', 'agile'] as const)(
    'is followed in a %s organisation where every product, if any, says how it is made',
    (kind) => {
      expect(told('fitting-way', shown, { kind, details: ways })).toBe('followed');
      expect(told('fitting-way', {}, { kind })).toBe('followed');
    },
  );

  it('is not yet for a product that does not say how it is made', () => {
    const details = { 'product:app': { way: 'agile' } };
    expect(told('fitting-way', shown, { kind: 'agile', details })).toBe('not-yet, product:loan');
    expect(told('fitting-way', shown, { kind: 'traditional' })).toBe('not-yet, product:app, product:loan');
  });

  it('wants of every tribe, department and chain of a hybrid organisation whether it runs or changes', () => {
    const hybrid = (details: Details) => told('fitting-way', shown, { kind: 'hybrid', details });
    expect(hybrid({ ...ways, ...kinds, 'tribe:moving-home': { kind: 'run' } })).toBe('followed');
    expect(hybrid({ ...ways, ...kinds })).toBe('not-yet, tribe:moving-home');
    expect(hybrid(ways)).toBe('not-yet, tribe:shop, tribe:insurance, tribe:moving-home');
    expect(hybrid({ ...kinds, 'product:app': { way: 'agile' } })).toBe('not-yet, product:loan, tribe:moving-home');
  });
});

describe('enough mandate', () => {
  const shown = { squads: 'Checkout: Ana* / Desk: Bo', products: 'App: Checkout; Desk' };
  const mandate = (standing: string) => ({ 'squad:checkout': { profile: { mandate: standing } } });

  it('is followed where squads that make a product have it, by themselves or by their tribe', () => {
    expect(told('enough-mandate', shown, { details: mandate('2.0') })).toBe('followed');
    expect(told('enough-mandate', shown, { details: mandate('2.0'), kind: 'agile' })).toBe('followed');
    expect(told('enough-mandate', shown, { details: mandate('2.0'), kind: 'hybrid' })).toBe('followed');
    const details = { 'tribe:shop': { profile: { mandate: '2.0' } } };
    expect(told('enough-mandate', shown, { details })).toBe('followed');
  });

  it('is not yet where one has it in part or not at all, waived or not', () => {
    expect(told('enough-mandate', shown, { details: mandate('between') })).toBe('not-yet, mandate squad:checkout');
    const settings = waiving('mandate', 'squad:checkout');
    expect(told('enough-mandate', shown, { details: mandate('1.0'), settings })).toBe(
      'not-yet, mandate squad:checkout',
    );
  });

  it('cannot be told where no squad that makes a product says anything of it', () => {
    expect(told('enough-mandate', shown)).toBe('cannot-be-told');
    expect(told('enough-mandate', { squads: shown.squads }, { details: mandate('2.0') })).toBe('cannot-be-told');
    const details = {
      'squad:desk': { profile: { mandate: '2.0' } },
      'squad:checkout': { profile: { meetings: '2.0' } },
    };
    expect(told('enough-mandate', shown, { details })).toBe('cannot-be-told');
  });

  it('cannot be told while the rule is off', () => {
    expect(told('enough-mandate', shown, { details: mandate('1.0'), settings: off('mandate') })).toBe('cannot-be-told');
  });

  it.each(['traditional', 'virtual-chain', 'life-event-chain'] as const)(
    'is never there in a %s organisation, whatever is said',
    (kind) => {
      expect(told('enough-mandate', shown, { details: mandate('2.0'), kind })).toBe('not-yet');
      expect(told('enough-mandate', {}, { kind, settings: off('mandate') })).toBe('not-yet');
      expect(told('enough-mandate', shown, { details: mandate('1.0'), kind })).toBe('not-yet, mandate squad:checkout');
    },
  );

  it.each(['hybrid', 'agile'] as const)('is not told by the kind alone of a %s organisation', (kind) => {
    expect(told('enough-mandate', shown, { kind })).toBe('cannot-be-told');
  });
});

describe('no strife of project and agile work', () => {
  const drawn = (project: string) => ({
    squads: 'Checkout: Ana*, Bo',
    projects: `Scan 2027-01-04..2027-05-28 ${project}`,
  });

  it('is followed where the lead of each project owns a squad that it works with', () => {
    expect(told('no-strife', drawn('running (Ana): #Checkout'))).toBe('followed');
  });

  it('is not yet where one does not, waived or not', () => {
    expect(told('no-strife', drawn('(Bo): #Checkout'))).toBe('not-yet, project-owner project:scan');
    const settings = waiving('project-owner', 'project:scan');
    expect(told('no-strife', drawn('(Bo): #Checkout'), { settings })).toBe('not-yet, project-owner project:scan');
  });

  it('cannot be told without a project that has both squads and a lead', () => {
    expect(told('no-strife', { squads: 'Checkout: Ana*' })).toBe('cannot-be-told');
    expect(told('no-strife', drawn('(Bo)'))).toBe('cannot-be-told');
    expect(told('no-strife', drawn('running: #Checkout'))).toBe('cannot-be-told');
  });

  it('does not look at one that is over', () => {
    for (const state of ['delivered', 'accepted', 'stopped']) {
      expect(told('no-strife', drawn(`${state} (Ana): #Checkout`))).toBe('cannot-be-told');
      expect(told('no-strife', drawn(`${state} (Bo): #Checkout`))).toBe('cannot-be-told');
    }
  });

  it('cannot be told while the rule is off', () => {
    expect(told('no-strife', drawn('(Bo): #Checkout'), { settings: off('project-owner') })).toBe('cannot-be-told');
  });
});

describe('product management in development', () => {
  const shown = { squads: 'Checkout: Ana', products: 'App: Checkout' };
  const covering = (...phases: string[]) => ({ 'person:ana': { phases } });

  it('is followed where squads cover what lies between the concept and the launch', () => {
    expect(told('in-development', shown, { details: covering('2a', '2b', '2c', '3a', '3b') })).toBe('followed');
    expect(told('in-development', shown, { details: covering('1', '2a', '2b', '2c', '3a', '3b', '4') })).toBe(
      'followed',
    );
  });

  it.each(['2a', '2b', '2c', '3a', '3b'])('is not yet where %s alone is missing, waived or not', (phase) => {
    const details = covering(...['1', '2a', '2b', '2c', '3a', '3b', '4'].filter((each) => each !== phase));
    expect(told('in-development', shown, { details })).toBe('not-yet, life-cycle-cover product:app');
    const settings = waiving('life-cycle-cover', 'product:app');
    expect(told('in-development', shown, { details, settings })).toBe('not-yet, life-cycle-cover product:app');
  });

  it('names only the products that lack a phase of development', () => {
    const two = { squads: 'Checkout: Ana / Loans: Bo', products: 'App: Checkout / Loan: Loans' };
    const details = { ...covering('2a', '2b', '2c', '3a', '3b'), 'person:bo': { phases: ['2a'] } };
    expect(told('in-development', two, { details })).toBe('not-yet, life-cycle-cover product:loan');
  });

  it('cannot be told without a product, or where nobody in its squads covers any phase', () => {
    expect(told('in-development', { squads: 'Checkout: Ana' }, { details: covering('2a') })).toBe('cannot-be-told');
    expect(told('in-development', shown)).toBe('cannot-be-told');
  });

  it('cannot be told while the rule is off', () => {
    const settings = off('life-cycle-cover');
    expect(told('in-development', shown, { details: covering('1'), settings })).toBe('cannot-be-told');
  });
});

describe('compliance in every phase', () => {
  const shown = { squads: 'Checkout (-; Kim): Ana / Desk: Bo', products: 'App: Checkout; Desk' };

  it('is followed where every squad that makes a product reaches it', () => {
    expect(told('compliance', shown, { details: { 'person:kim': { deep: ['compliance'] } } })).toBe('followed');
  });

  it('is not yet where one does not, waived or not', () => {
    expect(told('compliance', shown)).toBe('not-yet, compliance-cover squad:checkout');
    const settings = waiving('compliance-cover', 'squad:checkout');
    expect(told('compliance', shown, { settings })).toBe('not-yet, compliance-cover squad:checkout');
  });

  it('cannot be told where no squad makes a product', () => {
    expect(told('compliance', { squads: shown.squads })).toBe('cannot-be-told');
    expect(told('compliance', { ...shown, products: 'App (Femke): -; Desk' })).toBe('cannot-be-told');
  });

  it('cannot be told while the rule is off', () => {
    expect(told('compliance', shown, { settings: off('compliance-cover') })).toBe('cannot-be-told');
  });
});

describe('development and service told apart', () => {
  const shown = { squads: 'Checkout: Ana* / Desk: Bo', products: 'App!: Checkout; Desk / Loan' };

  it('is followed where a technical product manager serves each complex product and another leads it', () => {
    expect(told('told-apart', shown, { details: { 'person:bo': TECHNICAL } })).toBe('followed');
  });

  it('is not yet where one is otherwise, waived or not', () => {
    expect(told('told-apart', shown)).toBe('not-yet, complex-product product:app');
    const settings = waiving('complex-product', 'product:app');
    expect(told('told-apart', shown, { settings })).toBe('not-yet, complex-product product:app');
  });

  it('cannot be told without a complex product', () => {
    expect(told('told-apart', { ...shown, products: 'App: Checkout; Desk' })).toBe('cannot-be-told');
  });

  it('cannot be told while the rule is off', () => {
    expect(told('told-apart', shown, { settings: off('complex-product') })).toBe('cannot-be-told');
  });
});

describe('the recommendations to management', () => {
  it('are seven, and of an organisation without products nothing can be told but that some kinds give no mandate', () => {
    const document = documentWith({ squads: 'Checkout: Ana*' });
    const statesIn = (kind: Scenario['kind']) => {
      const all = document.scenarios.map((scenario) =>
        recommendationsToManagement({ ...scenario, kind }, document, TODAY),
      );
      return all.flat().flatMap(({ id, state }) => (state === 'cannot-be-told' ? [] : [`${id} ${state}`]));
    };
    expect(RECOMMENDED).toHaveLength(7);
    expect(statesIn(null)).toEqual([]);
    expect(ORGANISATION_KINDS.map((kind) => [kind, ...statesIn(kind)])).toEqual([
      ['traditional', 'fitting-way followed', 'enough-mandate not-yet'],
      ['virtual-chain', 'fitting-way followed', 'enough-mandate not-yet'],
      ['life-event-chain', 'fitting-way followed', 'enough-mandate not-yet'],
      ['hybrid', 'fitting-way not-yet'],
      ['agile', 'fitting-way followed'],
    ]);
  });

  it('say how many things each was judged by', () => {
    const details: Details = {
      'squad:checkout': { profile: { mandate: '2.0' } },
      'squad:care': { profile: { meetings: '2.0' } },
      'person:bo': { phases: ['2a'] },
    };
    const shown = {
      squads: 'Checkout: Ana*, Bo / Desk: Cy* / Care: Dirk*',
      products: 'App!: Checkout; Desk / Loan: Care / Card!: - / Vault: Checkout',
      projects:
        'Scan 2027-01-04..2027-05-28 (Ana): App, #Checkout / Old 2027-01-04..2027-05-28 stopped (Ana): #Desk / ' +
        'Alone 2027-01-04..2027-05-28 (Cy) / Nobody 2027-01-04..2027-05-28: #Desk',
    };
    const document = documentWith(shown, details);
    const judged = document.scenarios.flatMap((scenario) => recommendationsToManagement(scenario, document, TODAY));
    expect(judged.map((each) => `${each.id} ${each.judged}`)).toEqual([
      'in-the-lead 4',
      'fitting-way 4',
      'enough-mandate 1',
      'no-strife 1',
      'in-development 2',
      'compliance 2',
      'told-apart 2',
    ]);
  });

  it('look at the waivers of their own scenario, and tell of a finding either way', () => {
    const document = documentWith({ products: 'App!' });
    const waivers = [
      {
        rule: 'complex-product',
        subject: 'product:app',
        scenario: SCENARIO as 'scenario:today',
        reason: '',
        by: '',
        until: null,
      },
    ];
    const [scenario] = document.scenarios;
    if (!scenario) throw new Error('The picture lost its scenario');
    const waivedIn = (id: Scenario['id']) =>
      recommendationsToManagement({ ...scenario, id }, { ...document, waivers }, TODAY).find(
        (each) => each.id === 'told-apart',
      );
    expect(waivedIn(SCENARIO)).toMatchObject({ state: 'not-yet', findings: [{ waived: waivers[0] }] });
    expect(waivedIn('scenario:split')).toMatchObject({ state: 'not-yet', findings: [{ waived: null }] });
  });
});

describe('the recommendations to product management', () => {
  it('are followed as people say, each by itself', () => {
    expect(recommendationsToProductManagement({ follows: [] }).map(({ id, state }) => `${id} ${state}`)).toEqual(
      FOLLOWED.map((id) => `${id} not-yet`),
    );
    for (const followed of FOLLOWED) {
      const states = recommendationsToProductManagement({ follows: [followed] });
      expect(states.filter(({ state }) => state === 'followed').map(({ id }) => id)).toEqual([followed]);
    }
    expect(recommendationsToProductManagement({ follows: [...FOLLOWED] })).toEqual(
      FOLLOWED.map((id) => ({ id, state: 'followed' })),
    );
  });
});
