import type { beside as english } from '../en/beside.ts';
import type { Translated } from '../translated.ts';

export const beside: Translated<typeof english> = {
  bar: 'Wat er verandert',
  affected: '{heads} geraakt',
  nothing: 'Er verandert nog voor niemand iets.',
  against: 'Vergeleken met',
  sides: 'Wat het bord laat zien',
  changes: 'Wijzigingen',
  slider: 'Schuiven tussen voor en na',
  two: 'Twee borden naast elkaar',
  cut: 'Waar voor ophoudt en na begint',
  before: '{name}, waarmee wordt vergeleken',
  changeSquad:
    '{count, plural, one {{count} wisselt van {form, select, department {squad of team} chain {squad of afdeling} other {squad}}} other {{count} wisselen van {form, select, department {squad of team} chain {squad of afdeling} other {squad}}}}',
  changeLineManager: '{count, plural, other {{count} andere leidinggevende}}',
  loseLastSquad:
    '{count, plural, other {{count} zonder {form, select, department {squad of team} chain {squad of afdeling} other {squad}}}}',
  new: 'Nieuw in het voorstel',
  newPeople: '{count, plural, other {{count} nieuw}}',
  gone: 'Niet in het voorstel',
  gonePeople: '{count, plural, other {{count} niet in het voorstel}}',
  squads: {
    founded:
      '{count, plural, one {{count} {form, select, department {squad of team} chain {squad of afdeling} other {squad}} nieuw} other {{count} {form, select, department {squads en teams} chain {squads en afdelingen} other {squads}} nieuw}}',
    split:
      '{count, plural, one {{count} {form, select, department {squad of team} chain {squad of afdeling} other {squad}} gesplitst} other {{count} {form, select, department {squads en teams} chain {squads en afdelingen} other {squads}} gesplitst}}',
    merged:
      '{count, plural, one {{count} {form, select, department {squad of team} chain {squad of afdeling} other {squad}} samengevoegd} other {{count} {form, select, department {squads en teams} chain {squads en afdelingen} other {squads}} samengevoegd}}',
    dissolved:
      '{count, plural, one {{count} {form, select, department {squad of team} chain {squad of afdeling} other {squad}} opgeheven} other {{count} {form, select, department {squads en teams} chain {squads en afdelingen} other {squads}} opgeheven}}',
  },
  chapters: {
    founded:
      '{count, plural, one {{count} {form, select, department {chapter of groep} chain {chapter of ketenonderdeel} other {chapter}} nieuw} other {{count} {form, select, department {chapters en groepen} chain {chapters en ketenonderdelen} other {chapters}} nieuw}}',
    split:
      '{count, plural, one {{count} {form, select, department {chapter of groep} chain {chapter of ketenonderdeel} other {chapter}} gesplitst} other {{count} {form, select, department {chapters en groepen} chain {chapters en ketenonderdelen} other {chapters}} gesplitst}}',
    merged:
      '{count, plural, one {{count} {form, select, department {chapter of groep} chain {chapter of ketenonderdeel} other {chapter}} samengevoegd} other {{count} {form, select, department {chapters en groepen} chain {chapters en ketenonderdelen} other {chapters}} samengevoegd}}',
    dissolved:
      '{count, plural, one {{count} {form, select, department {chapter of groep} chain {chapter of ketenonderdeel} other {chapter}} opgeheven} other {{count} {form, select, department {chapters en groepen} chain {chapters en ketenonderdelen} other {chapters}} opgeheven}}',
  },
  otherwise: '{count, plural, one {{count} andere wijziging} other {{count} andere wijzigingen}}',
  unitsOtherwise:
    '{count, plural, one {{count} {form, select, department {squad of team} chain {squad of afdeling} other {squad}}, {form, select, department {chapter of groep} chain {chapter of ketenonderdeel} other {chapter}} of {form, select, department {tribe of afdeling} chain {tribe of keten} other {tribe}} gewijzigd} other {{count} {form, select, department {squads en teams} chain {squads en afdelingen} other {squads}}, {form, select, department {chapters en groepen} chain {chapters en ketenonderdelen} other {chapters}} en {form, select, department {tribes en afdelingen} chain {tribes en ketens} other {tribes}} gewijzigd}}',
  fte: '{before} → {after} FTE',
  sameFte: 'FTE ongewijzigd',
  if: 'Als je hier loslaat:',
  from: 'van {name}',
  fromChapter: 'was in {name}',
  fromNoChapter:
    'was in geen {form, select, department {chapter of groep} chain {chapter of ketenonderdeel} other {chapter}}',
  fromNoSquad: 'van Geen {form, select, department {squad of team} chain {squad of afdeling} other {squad}}',
  fromTribe: 'Uit tribe {name}',
  withSquad: 'mee met de {form, select, department {squad of team} chain {squad of afdeling} other {squad}}',
  also: 'nu ook hier',
  was: 'was {name}',
  otherManager:
    '{count, plural, one {{count} krijgt een andere leidinggevende} other {{count} krijgen een andere leidinggevende}}',
  together: '{percent} blijft bij elkaar',
  splitFrom: 'Afgesplitst van {name}',
  split: 'Opgesplitst',
  merged: 'Opgegaan in {name}',
  elsewhere: 'Nu in tribe {name}',
  changed: 'andere leidinggevende',
};
