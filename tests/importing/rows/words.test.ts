import { describe, expect, it } from 'vitest';
import {
  hasLeft,
  isError,
  isExternal,
  isFootnote,
  isNameless,
  isOwnerRole,
  isTotal,
  isUnknown,
  isVacancy,
  isWithheld,
  leadSaid,
  perhapsNobody,
  saysNothing,
  yesOrNo,
} from '../../../src/importing/rows/words.ts';

/** Those texts for which an answer is yes. */
const yes = (is: (text: string) => boolean, texts: string) => texts.split(', ').filter(is).join(', ');

describe('words in cells', () => {
  it('say nothing', () => {
    expect(yes(saysNothing, '-, –, n.v.t., NVT, NA, n/a, None, geen, keine, aucun, Nadia, 0, geen idee, tbd')).toBe(
      '-, –, n.v.t., NVT, NA, n/a, None, geen, keine, aucun',
    );
    expect(saysNothing('')).toBe(true);
    expect(saysNothing('none of these is a word that is looked up')).toBe(false);
  });

  it('say that something is not known', () => {
    expect(yes(isUnknown, 'tbd, TBC, ??, onbekend, unbekannt, #N/A, #REF!, #WAARDE!, Payments, #1, -')).toBe(
      'tbd, TBC, ??, onbekend, unbekannt, #N/A, #REF!, #WAARDE!',
    );
    expect(yes(isError, '#N/A, #n/a, #DIV/0!, #hashtag, N/A')).toBe('#N/A, #n/a, #DIV/0!');
  });

  it('name nobody', () => {
    expect(yes(isNameless, '-, ??, NA, Niet ingevuld, #N/A, …, Na Li, =3+1, Jen Null, N/D')).toBe(
      '-, ??, NA, Niet ingevuld, #N/A, …',
    );
    expect(yes(isWithheld, 'N/D, Geheim, N. Dijk')).toBe('N/D, Geheim');
  });

  it('are a vacancy as a whole or at the start, and never as a part of a name', () => {
    expect(
      yes(
        isVacancy,
        'Vacature, VACANCY - Backend, Vacature: tester, Open, Open role, TBD, TBH - design, N.N., unbesetzt, offen, Poste à pourvoir, (vacant), Unfilled, Joe Open, Open Sesame, Tbdara Nil, Vacantius Bo',
      ),
    ).toBe(
      'Vacature, VACANCY - Backend, Vacature: tester, Open, Open role, TBD, TBH - design, N.N., unbesetzt, offen, Poste à pourvoir, (vacant), Unfilled',
    );
  });

  it('are of another firm; a Dutch intern is not', () => {
    expect(
      yes(
        isExternal,
        "extern, ZZP, zzp'er, Inhuur, Guest, Contingent Worker, active_external, external_suite, Freelancer, prestataire, intern, stagiair, Member, Werkstudent",
      ),
    ).toBe(
      "extern, ZZP, zzp'er, Inhuur, Guest, Contingent Worker, active_external, external_suite, Freelancer, prestataire",
    );
  });

  it('say that somebody left', () => {
    expect(
      yes(hasLeft, 'inactive, Eliminated, Uit dienst, ausgeschieden, Terminated, alumni, active, Elternzeit, On leave'),
    ).toBe('inactive, Eliminated, Uit dienst, ausgeschieden, Terminated, alumni');
  });

  it('say yes or no', () => {
    const answers = ['Ja', 'TRUE', 'x', '1', 'Nee', 'False', '0', 'perhaps', ''].map(yesOrNo);
    expect(answers).toEqual([true, true, true, true, false, false, false, null, null]);
  });

  it('add up, or remark', () => {
    expect(yes(isTotal, 'Totaal, Total:, Grand total, Summe, Subtotaal, Gesamt, Tota Lee, Totaalvoetbal, Somme')).toBe(
      'Totaal, Total:, Grand total, Summe, Subtotaal, Gesamt, Somme',
    );
    expect(yes(isFootnote, '* met pensioen, Bron: HR, NB: half, † gone, Noteboom, Bronwen Li')).toBe(
      '* met pensioen, Bron: HR, NB: half, † gone',
    );
  });

  it('are the role of a product owner', () => {
    expect(
      yes(
        isOwnerRole,
        'Product Owner, Productowner, product-owner, PO, Senior Product Owner a.i., Tester / PO, Proxy product owner, Assistant to the product owner, Policy, Police sergeant',
      ),
    ).toBe('Product Owner, Productowner, product-owner, PO, Senior Product Owner a.i., Tester / PO');
  });

  it('are a role that leads a tribe or a chapter', () => {
    const roles =
      'Tribe lead, tribelead Wonen, Tribe-Lead (a.i.), TL, Chapter lead QA, chapterlead, chapter-lead, CL data, CLO, TL2, Tribe leader, Squad lead, Assistant tribe lead, Tribe lead assistant, Former TL';
    const saying = (what: string | null) => yes((role) => leadSaid(role) === what, roles);
    expect(`${saying('tribe')}\n${saying('chapter')}\n${saying(null)}`).toBe(
      `Tribe lead, tribelead Wonen, Tribe-Lead (a.i.), TL
Chapter lead QA, chapterlead, chapter-lead, CL data
CLO, TL2, Tribe leader, Squad lead, Assistant tribe lead, Tribe lead assistant, Former TL`,
    );
  });

  it('are more likely an account or a room than a person', () => {
    expect(yes(perhapsNobody, 'svc backup, Zaal 2.14, admin, hr-mailbox, Bo Noreply, Roomer Li, Anna Zaal')).toBe(
      'svc backup, Zaal 2.14, admin, hr-mailbox, Bo Noreply',
    );
  });
});
