import type { ruleAsks as english } from '../en/ruleAsks.ts';
import type { Translated } from '../translated.ts';

export const ruleAsks: Translated<typeof english> = {
  'squad-size': '{limit, plural, one {hoogstens {limit, number} lid} other {hoogstens {limit, number} leden}}',
  'tribe-size': '{limit, plural, one {hoogstens {limit, number} persoon} other {hoogstens {limit, number} mensen}}',
  'squads-per-person':
    '{limit, plural, one {in hoogstens {limit, number} squad} other {in hoogstens {limit, number} squads}}',
  'squad-product-owner': 'precies één, een lid',
  'tribe-lead': 'één in elke tribe',
  'chapter-lead': 'één, uit de leden',
  'line-manager': 'één voor elk squadlid',
  'squad-mixed': 'leden uit twee of meer chapters',
  'squad-steered-by-product-owner': 'twee verschillende mensen',
  'same-tribe': 'allebei in één tribe',
  allocation: 'hoogstens 100% van de werktijd',
  'squad-mission': 'één voor elke squad',
  'tribe-purpose': 'één voor elke tribe',
  'squad-coach': 'een eigen coach, of een van de tribe',
  'coach-independent': 'daar geen lead of product owner',
  'coach-span': '{limit, plural, one {hoogstens {limit, number} squad} other {hoogstens {limit, number} squads}}',
  't-shape-cover': 'een tweede persoon voor elk vak',
  'role-in-tribe-kind': 'technisch beheert, strategisch vernieuwt',
  'product-owner-dedicated':
    '{limit, plural, one {hoogstens {limit, number} squad} other {hoogstens {limit, number} squads}}',
  'chapter-lead-in-squad': 'werkt in een squad',
  'chapter-span':
    '{limit, plural, one {leidt hoogstens {limit, number} persoon} other {leidt hoogstens {limit, number} mensen}}',
  'squad-small': '{limit, plural, one {minstens {limit, number} lid} other {minstens {limit, number} leden}}',
  unplaced: 'een plek voor iedereen',
  'product-squad': 'een squad die het maakt',
  'product-answered': 'een productmanager of product owner',
  'product-value': 'ingevuld voor elk product',
  'life-cycle-cover': 'iemand voor elke fase',
  'complex-product': 'commercieel ontwikkelt, technisch beheert',
  mandate: 'volledig waar een product wordt gemaakt',
  'compliance-cover': 'iemand die daarop let',
  'product-management-chapter': 'in elke tribe met producten',
  'project-lead': 'één voor elk project',
  'project-overseen': 'een programma met een manager',
  'project-late': 'klaar vóór de introductie',
  'project-owner': 'product owner van een betrokken squad',
  'programme-manager': 'één voor elk programma',
};
