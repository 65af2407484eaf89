import type { findings as english } from '../en/findings.ts';
import type { Translated } from '../translated.ts';

export const findings: Translated<typeof english> = {
  findings: {
    none: 'De regels vinden niets.',
    goThere: 'Ga erheen',
    waived: 'Ontheffing',
    waivedBy: '({by})',
    waivedUntil: 'Tot en met {until}.',
    idle: '{count, plural, one {{count, number} ontheffing zonder effect} other {{count, number} ontheffingen zonder effect}}',
  },
  refusal: {
    offers: 'Wat kan',
    productOwner: '{person} wordt product owner van {squad}',
    vacancy: 'Een vacature op de plaats van {person} in {squad}',
    swap: 'Ruilen met {person}',
    squad: 'Naar {squad}',
    anyway: 'Toch plaatsen en markeren',
  },
};
