import { describe, expect, it } from 'vitest';
import type { SubjectId } from '../../../src/domain/organisation.ts';
import type { Finding, RuleId } from '../../../src/domain/rules/finding.ts';
import { RULE_IDS } from '../../../src/domain/rules/finding.ts';
import { LANGUAGES } from '../../../src/wording/language.ts';
import { findingMessage } from '../../../src/wording/saying/findingMessage.ts';
import { wordsIn } from '../../support/words.ts';

const NAMES: Record<string, string> = {
  'squad:app': 'Hypotheek-app',
  'squad:rente': 'Rente & advies',
  'tribe:home': 'Hypotheek',
  'chapter:data': 'Data Analytics',
  'person:bram': 'Bram de Wit',
  'product:check': 'Rentecheck',
  'product:loan': 'Hypotheek Plus',
  'project:system': 'Nieuw rentesysteem',
  'programme:homes': 'Wonen',
};
const nameOf = (id: SubjectId) => NAMES[id] ?? id;

function finding(rule: RuleId, subject: SubjectId, breach: Partial<Finding> = {}): Finding {
  return { rule, subject, severity: 'warning', waived: null, ...breach };
}

/** The sentence, in English and in Dutch. */
function said(rule: RuleId, subject: SubjectId, breach: Partial<Finding> = {}): string[] {
  const about = finding(rule, subject, breach);
  return LANGUAGES.map((language) => findingMessage(wordsIn(language), about, nameOf));
}

describe('a finding', () => {
  it('of a limit says how many there are and how many there may be', () => {
    expect(said('squad-size', 'squad:app', { count: 10, limit: 9 })).toEqual([
      'Hypotheek-app has 10 members (limit 9)',
      'Hypotheek-app heeft 10 leden (max. 9)',
    ]);
  });

  it('of a product owner tells none from too many', () => {
    expect(said('squad-product-owner', 'squad:rente', { count: 0 })).toEqual([
      'Rente & advies has no product owner',
      'Rente & advies heeft geen product owner',
    ]);
    expect(said('squad-product-owner', 'squad:rente', { count: 2 })[0]).toBe('Rente & advies has 2 product owners');
  });

  it('of a small squad counts one member and more', () => {
    expect(said('squad-small', 'squad:app', { count: 1, limit: 5 })).toEqual([
      'Hypotheek-app has 1 member, fewer than 5',
      'Hypotheek-app heeft 1 lid, minder dan 5',
    ]);
    expect(said('squad-small', 'squad:app', { count: 3, limit: 5 })[1]).toBe(
      'Hypotheek-app heeft 3 leden, minder dan 5',
    );
  });

  it('of a chapter tells a vacant seat from a lead who is not in it', () => {
    expect(said('chapter-lead', 'chapter:data')[0]).toBe('Data Analytics has no chapter lead');
    expect(said('chapter-lead', 'chapter:data', { about: ['person:bram'] })[0]).toBe(
      'Bram de Wit leads Data Analytics, but belongs to another chapter or to none',
    );
  });

  it('of cover names the member, the field, and how many more there are', () => {
    const one = { about: ['person:bram'], texts: ['data-analyse'] } as const;
    expect(said('t-shape-cover', 'squad:app', one)[0]).toBe(
      'In Hypotheek-app nobody can stand in for Bram de Wit on data-analyse',
    );
    const two = { about: ['person:bram', 'person:bram'], texts: ['data-analyse', 'recht'] } as const;
    expect(said('t-shape-cover', 'squad:app', two)[1]).toBe(
      'In Hypotheek-app kan niemand invallen voor Bram de Wit op data-analyse (en 1 vergelijkbare)',
    );
  });

  it('of time is a percentage, written as the language does', () => {
    expect(said('allocation', 'person:bram', { share: 1.125 })).toEqual([
      'Bram de Wit is allocated 112.5%',
      'Bram de Wit is voor 112,5% ingedeeld',
    ]);
  });

  it('of a role tells a tribe that changes from one that runs', () => {
    const role = { about: ['squad:app'], texts: ['Technisch productmanager'] } as const;
    expect(said('role-in-tribe-kind', 'person:bram', { ...role, tribeKind: 'change' })[0]).toBe(
      'Bram de Wit, Technisch productmanager, works in Hypotheek-app, in a tribe that changes the business instead of running it',
    );
    expect(said('role-in-tribe-kind', 'person:bram', { ...role, tribeKind: 'run' })[0]).toBe(
      'Bram de Wit, Technisch productmanager, works in Hypotheek-app, in a tribe that runs the business instead of changing it',
    );
  });

  it('of a product says what it lacks', () => {
    expect(said('product-squad', 'product:check')).toEqual([
      'Rentecheck has no squad that makes it',
      'Rentecheck heeft geen squad die het maakt',
    ]);
    expect(said('product-answered', 'product:check')).toEqual([
      'Rentecheck has no product manager and no product owner',
      'Rentecheck heeft geen productmanager en geen product owner',
    ]);
    expect(said('product-value', 'product:check')).toEqual([
      'The customer value of Rentecheck is not stated',
      'De klantwaarde van Rentecheck is niet ingevuld',
    ]);
  });

  it('of a life cycle names the phases that nobody covers', () => {
    expect(said('life-cycle-cover', 'product:check', { phases: ['3a'] })).toEqual([
      'Nobody who makes or services Rentecheck covers phase 3a (development)',
      'Fase 3a (ontwikkeling) van Rentecheck is bij niemand belegd',
    ]);
    expect(said('life-cycle-cover', 'product:check', { phases: ['1', '2a', '2b'] })).toEqual([
      'Nobody who makes or services Rentecheck covers phases 1 (market insight and strategy), 2a (concept) and 2b (feasibility)',
      'De fasen 1 (marktinzicht en strategie), 2a (concept) en 2b (haalbaarheid) van Rentecheck zijn bij niemand belegd',
    ]);
    expect(said('life-cycle-cover', 'product:check', { phases: ['2c', '3b', '4'] })).toEqual([
      'Nobody who makes or services Rentecheck covers phases 2c (defining the product), 3b (launch) and 4 (performance and life-cycle management)',
      'De fasen 2c (product definiëren), 3b (introductie) en 4 (performance- en levenscyclusmanagement) van Rentecheck zijn bij niemand belegd',
    ]);
  });

  it('of a complex product tells no squad, nobody in it, and the wrong one who answers for it', () => {
    expect(said('complex-product', 'product:check')).toEqual([
      'Rentecheck is complex, but no squad services it',
      'Rentecheck is complex, maar geen squad beheert het',
    ]);
    expect(said('complex-product', 'product:check', { about: ['squad:rente'] })).toEqual([
      'Rentecheck is complex, but Rente & advies, which services it, has no technical product manager',
      'Rentecheck is complex, maar Rente & advies, die het beheert, heeft geen technisch productmanager',
    ]);
    expect(said('complex-product', 'product:check', { about: ['person:bram'] })).toEqual([
      'Rentecheck is complex, but Bram de Wit, who answers for it, is a technical product manager',
      'Rentecheck is complex, maar Bram de Wit, die ervoor verantwoordelijk is, is technisch productmanager',
    ]);
  });

  it('of a squad or tribe that makes a product says what it lacks', () => {
    expect(said('mandate', 'squad:app')).toEqual([
      'Hypotheek-app makes a product, but does not have the full mandate',
      'Hypotheek-app maakt een product, maar heeft niet het volledige mandaat',
    ]);
    expect(said('compliance-cover', 'squad:app')).toEqual([
      'Hypotheek-app makes a product, but nobody there safeguards compliance',
      'Hypotheek-app maakt een product, maar niemand borgt er compliance',
    ]);
    expect(said('product-management-chapter', 'tribe:home')).toEqual([
      'Hypotheek makes products, but has no chapter for product management',
      'Hypotheek maakt producten, maar heeft geen chapter voor productmanagement',
    ]);
  });

  it('of a project names who oversees it, the launches it misses, and who leads it', () => {
    expect(said('project-lead', 'project:system')).toEqual([
      'Nieuw rentesysteem has no project manager, and no programme manager oversees it',
      'Nieuw rentesysteem heeft geen projectmanager, en valt niet onder een programmamanager',
    ]);
    expect(said('project-overseen', 'project:system')).toEqual([
      'Nieuw rentesysteem contributes to a product, but no programme manager oversees it',
      'Nieuw rentesysteem draagt bij aan een product, maar valt niet onder een programmamanager',
    ]);
    expect(said('project-late', 'project:system', { about: ['product:check', 'product:loan'] })).toEqual([
      'Nieuw rentesysteem ends after the launch of Rentecheck and Hypotheek Plus',
      'Nieuw rentesysteem eindigt na de introductie van Rentecheck en Hypotheek Plus',
    ]);
    expect(said('project-owner', 'project:system', { about: ['person:bram'] })).toEqual([
      'Bram de Wit, project manager of Nieuw rentesysteem, is product owner of none of the squads it works with',
      'Bram de Wit, projectmanager van Nieuw rentesysteem, is van geen van de squads in het project product owner',
    ]);
    expect(said('programme-manager', 'programme:homes')).toEqual([
      'Wonen has no programme manager',
      'Wonen heeft geen programmamanager',
    ]);
  });

  it('names a few squads and counts the rest', () => {
    const squads = (size: number) => ({ about: Array.from({ length: size }, (_, at) => `squad:${at}` as const) });
    expect(said('same-tribe', 'person:bram', squads(4))[0]).toContain('squad:0, squad:1, squad:2 and squad:3');
    expect(said('same-tribe', 'person:bram', squads(9))[0]).toContain('squad:0, squad:1, squad:2 and 6 more');
    expect(said('same-tribe', 'person:bram', squads(9))[1]).toContain('squad:0, squad:1, squad:2 en nog 6');
  });

  it('takes a name as it stands, whatever is in it', () => {
    const odd = '$t(rules.unplaced.name) {{count}} $& <b>';
    const sentence = findingMessage(wordsIn('en'), finding('unplaced', 'person:x'), () => odd);
    expect(sentence).toBe(`${odd} is not in a squad`);
  });

  it('leaves nothing unsaid for any rule in any language', () => {
    const about = ['person:bram', 'chapter:data'] as const;
    const full = { count: 12, limit: 3, share: 1.2, about, texts: ['data'], phases: ['1'] } as const;
    for (const language of LANGUAGES) {
      for (const rule of RULE_IDS) {
        const words = wordsIn(language);
        const sentence = findingMessage(words, finding(rule, 'squad:app', full), nameOf);
        expect(sentence, rule).not.toMatch(/[{}]|rules\.|undefined|\s{2}| $/);
        expect(sentence, rule).not.toMatch(/\b(?:error|fout)\b/i);
        for (const part of ['name', 'why', 'source'] as const) {
          expect(words.t(`rules.${rule}.${part}`)).not.toMatch(/^$|rules\./);
        }
      }
    }
  });
});
