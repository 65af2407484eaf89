import type { fixes as english } from '../en/fixes.ts';
import type { Translated } from '../translated.ts';

export const fixes: Translated<typeof english> = {
  label: 'Oplossingen',
  title: '{count, plural, one {In één stap op te lossen} other {In één stap op te lossen, het lichtste eerst}}',
  besides: 'Wat het verder doet (elk lost deze bevinding op en geeft geen nieuwe afwijking)',
  changes: 'Andere squad, chapter of leidinggevende',
  apply: 'Uitvoeren',
  applyThis: 'Uitvoeren: {label}',
  none: 'Er is geen stap bekend die dit oplost zonder iets anders te breken.',
  vacancy: '{name} (vacature)',
  newVacancy: 'Een nieuwe vacature',
  vacancyIn: 'Een nieuwe vacature in {squad}',
  vacancyInAs: 'Een nieuwe vacature in {squad}, chapter {chapter}',
  takesSeat: 'Een nieuwe vacature in plaats van {who} in {squad}',
  split:
    '{count, plural, one {{count, number} persoon} other {{count, number} mensen}} naar een nieuw chapter {chapter}, met {lead} als lead',
  withPeople: '{squad} met alle leden naar tribe {tribe}',
  expertise: '{expertise} als expertise van {chapter}',
  mandate: { squad: 'Volledig mandaat voor squad {squad}', tribe: 'Volledig mandaat voor tribe {tribe}' },
  launch: 'Lancering van {product} op {day}',
  coaches: '{names} als {count, plural, one {coach} other {coaches}} van tribe {tribe}',
  coachesNone: 'Geen coaches voor tribe {tribe}',
  people: '{count, plural, =0 {niemand} one {{count, number} persoon} other {{count, number} mensen}}',
};
