import type { kinds as english } from '../en/kinds.ts';
import type { Translated } from '../translated.ts';

export const kinds: Translated<typeof english> = {
  kinds: {
    about: {
      traditional:
        'Afdelingen ontwikkelen na elkaar, volgens de watervalmethode, wat vooraf vaststaat; productmanagement heeft geen mandaat. Whitepaper, h. 3',
      'virtual-chain':
        'Langs de consument of het product, door afdelingen die blijven zoals ze zijn; managers stemmen af en productmanagement heeft geen mandaat. Whitepaper, h. 1',
      'life-event-chain':
        'Twee silo’s, operatie en commercie. Projectmanagers leiden de ontwikkeling, online is marketing in de lead, en productmanagement mist mandaat. Whitepaper, h. 1',
      hybrid:
        'Run werkt traditioneel, change agile, met spanning tussen projectmanager en product owner; het management is de buffer, het mandaat is zacht. Whitepaper, h. 3',
      agile:
        'Zelfsturende squads, end-to-end verantwoordelijk, in een tribe met chapters per specialisme. Whitepaper, h. 3 en 4',
    },
    new: {
      title: 'Nieuw document',
      about: 'Begin met niets, of met een kleine organisatie van een soort, getekend als wat die is.',
      empty: 'Leeg',
      emptyAbout: 'Voeg zelf mensen en tribes toe, of lees een lijst in.',
    },
    born: {
      title: 'Nieuw voorstel, op basis van {name}',
      about: 'Iedereen gaat mee. Niemand wordt geplaatst: wie in welke squad werkt en wat die wordt, bepaal je zelf.',
      same: 'Zoals het is',
      sameAbout: 'Begint zoals {name} is.',
      names: { tribe: 'Change', products: 'Producten', squad: 'Squad 1' },
      scenario: { hybrid: 'Hybride', agile: 'Agile' },
    },
  },
};
