import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../src/domain/colours.ts';
import type { Document } from '../../src/domain/document.ts';
import { indexOf } from '../../src/domain/lookup/indexOf.ts';
import { check } from '../../src/domain/rules/check.ts';
import { type Filter, layout } from '../../src/scene/layout.ts';
import { legendOf } from '../../src/scene/legend.ts';
import { documentWith } from '../support/flagged.ts';
import { inScenario, organisationOf, TODAY } from '../support/picture.ts';
import { drawing } from '../support/raster.ts';
import { wordsIn } from '../support/words.ts';

const document = documentWith(
  {
    squads:
      'Betalen: Ana* 50%, Bo / Sparen: Cy, Dee, Fay / Kluis: Ivo, Jet 40% / Leen: Jet, Yor / No squad: Tom, Ed, Zus',
    chapters: 'Development: Ana, Bo, Dee / Data (Cy): Cy, Ed / Risk: Ivo, Jet, Tom / Reports: Fay / Law: Yor / Care:',
    tribes:
      'Klant (Tom; Ed): Betalen, Sparen, Development, Data, Reports / Balans: Kluis, Leen, Risk, Law / Leeg: Care',
  },
  {
    'chapter:reports': { expertise: ' data' },
    'person:dee': { kind: 'external' },
    'person:ivo': { kind: 'vacancy' },
  },
);
const organisation = organisationOf(document);
const colours = coloursOf(organisation);
const shown = (show: Filter['show'] | null) => {
  const findings = check(inScenario(organisation), document, TODAY);
  const scene = layout(organisation, document, findings, wordsIn('en'), { filter: show && { show } });
  const { expertises, marks } = legendOf(scene, indexOf(organisation), colours);
  return `${expertises.map(({ expertise, colour }) => `${expertise} ${colour}`).join(', ')}; ${marks.join(' ') || '-'}`;
};

describe('the legend of a scene', () => {
  it('has every expertise once, as it was first written, and the signs that stand on cards', () => {
    expect(shown(null)).toBe(
      'Development 1, Data 0, Risk 2, Law 3, Care 4; productOwner tribeLead chapterLead coach half external vacancy',
    );
  });
  it('has what is left where only some is shown', () => {
    expect(
      [
        shown(['tribe:balans']),
        shown(['tribe:leeg']),
        shown(['squad:betalen']),
        shown(['squad:kluis']),
        shown(['chapter:data']),
        shown(['chapter:development']),
        shown([]),
      ].join('\n'),
    ).toBe(
      drawing(`
      Risk 2, Law 3; vacancy
      Care 4; -
      Development 1, Data 0, Risk 2; productOwner tribeLead coach half
      Risk 2, Law 3; vacancy
      Data 0, Risk 2; tribeLead chapterLead coach
      Development 1, Data 0, Risk 2; productOwner tribeLead coach half external
      ; -
    `),
    );
  });
  it('explains the sign behind a number whose limit, of tribes or of squads, is not the pack’s', () => {
    const marks = (rules: Document['rules']) => {
      const own = { ...documentWith({ squads: 'Betalen: Ana' }), rules };
      const scene = layout(organisationOf(own), own, [], wordsIn('en'));
      return legendOf(scene, indexOf(organisationOf(own)), colours).marks.join(' ');
    };
    expect(marks({})).toBe('');
    expect(marks({ 'tribe-size': { limit: 200 } })).toBe('ownLimit');
    expect(marks({ 'squad-size': { limit: 8 } })).toBe('ownLimit');
  });
  it('has a chapter of another tribe of whom only a card stands there', () => {
    const lent = documentWith({
      squads: 'Betalen: Ana, Ivo / Kluis: Jet',
      chapters: 'Development: Ana / Risk: Ivo, Jet',
      tribes: 'Klant: Betalen, Development / Balans: Kluis, Risk',
    });
    const of = organisationOf(lent);
    const scene = layout(of, lent, [], wordsIn('en'), { filter: { show: ['tribe:klant'] } });
    expect(legendOf(scene, indexOf(of), coloursOf(of)).expertises.map(({ expertise }) => expertise)).toEqual([
      'Development',
      'Risk',
    ]);
  });
});
