import type { rules as english } from '../en/rules.ts';
import type { Translated } from '../translated.ts';

export const rules: Translated<typeof english> = {
  severity: { error: 'afwijking', warning: 'waarschuwing', info: 'tip' },
  andMore: 'nog {count}',
  'squad-size': { message: '{name} heeft {count} leden (max. {limit})' },
  'tribe-size': { message: '{name} heeft {count} mensen (max. {limit})' },
  'squads-per-person': { message: '{name} zit in {count} squads (max. {limit})' },
  'squad-product-owner': {
    message: '{name} heeft {count} product owners',
    messageNone: '{name} heeft geen product owner',
  },
  'tribe-lead': { message: '{name} heeft geen tribe lead' },
  'chapter-lead': {
    message: '{name} heeft geen chapter lead',
    messageElsewhere: '{person} leidt {name}, maar hoort bij een ander chapter of bij geen',
  },
  'line-manager': { message: '{name} zit in een squad, maar heeft geen leidinggevende' },
  'squad-mixed': { message: 'In {name} komen alle leden uit één chapter' },
  'squad-steered-by-product-owner': {
    message: 'De product owner van {name}, {person}, leidt ook {chapter}, het chapter van een ander lid',
  },
  'same-tribe': { message: '{name} werkt in {squads}, maar heeft een chapter in een andere tribe' },
  allocation: { message: '{name} is voor {percent}% ingedeeld' },
  'squad-mission': { message: '{name} heeft geen missie' },
  'tribe-purpose': { message: '{name} heeft geen doel' },
  'squad-coach': { message: '{name} heeft geen agile coach, en de tribe ook niet' },
  'coach-independent': { message: '{name} is coach in {tribes}, en is daar ook lead of product owner' },
  'coach-span': { message: '{name} coacht {count} squads (max. {limit})' },
  't-shape-cover': {
    message: 'In {name} kan niemand invallen voor {person} op {field}',
    messageMore: 'In {name} kan niemand invallen voor {person} op {field} (en {more} vergelijkbare)',
  },
  'role-in-tribe-kind': {
    message: '{name}, {role}, werkt in {squads}, in een tribe die vernieuwt in plaats van beheert',
    messageRun: '{name}, {role}, werkt in {squads}, in een tribe die beheert in plaats van vernieuwt',
  },
  'product-owner-dedicated': { message: '{name} is product owner van {count} squads (max. {limit})' },
  'chapter-lead-in-squad': { message: '{person}, lead van {name}, zit niet in een squad' },
  'chapter-span': { message: '{name} heeft {count} mensen onder één lead (max. {limit})' },
  'squad-small': {
    message:
      '{count, plural, one {{name} heeft {count} lid, minder dan {limit}} other {{name} heeft {count} leden, minder dan {limit}}}',
  },
  unplaced: { message: '{name} zit niet in een {form, select, department {team} chain {afdeling} other {squad}}' },
  'product-squad': {
    message: '{name} heeft geen {form, select, department {team dat} chain {afdeling die} other {squad die}} het maakt',
  },
  'product-answered': { message: '{name} heeft geen productmanager en geen product owner' },
  'product-value': { message: 'De klantwaarde van {name} is niet ingevuld' },
  'life-cycle-cover': {
    message:
      '{gaps, plural, one {Fase {phases} van {name} is bij niemand belegd} other {De fasen {phases} van {name} zijn bij niemand belegd}}',
  },
  'complex-product': {
    message:
      '{name} is complex, maar geen {form, select, department {team} chain {afdeling} other {squad}} beheert het',
    messageService: '{name} is complex, maar {squad}, die het beheert, heeft geen technisch productmanager',
    messageTechnical: '{name} is complex, maar {person}, die ervoor verantwoordelijk is, is technisch productmanager',
  },
  mandate: { message: '{name} maakt een product, maar heeft niet het volledige mandaat' },
  'compliance-cover': { message: '{name} maakt een product, maar niemand borgt er compliance' },
  'product-management-chapter': { message: '{name} maakt producten, maar heeft geen chapter voor productmanagement' },
  'project-lead': { message: '{name} heeft geen projectmanager, en valt niet onder een programmamanager' },
  'project-overseen': { message: '{name} draagt bij aan een product, maar valt niet onder een programmamanager' },
  'project-late': { message: '{name} eindigt na de introductie van {products}' },
  'project-owner': {
    message: '{person}, projectmanager van {name}, is van geen van de squads in het project product owner',
  },
  'programme-manager': { message: '{name} heeft geen programmamanager' },
};
