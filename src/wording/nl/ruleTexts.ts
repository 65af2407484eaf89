import type { ruleTexts as english } from '../en/ruleTexts.ts';
import type { Translated } from '../translated.ts';

export const ruleTexts: Translated<typeof english> = {
  'squad-size': {
    name: 'Grootte van een squad',
    why: 'In een kleine squad weet iedereen wat de anderen doen, en kan de squad zichzelf sturen.',
    source: 'Whitepaper, h. 4',
  },
  'tribe-size': {
    name: 'Grootte van een tribe',
    why: 'Tot ongeveer dit aantal kunnen de mensen in een tribe elkaar nog kennen.',
    source: 'Whitepaper, h. 4',
  },
  'squads-per-person': {
    name: 'Squads per persoon',
    why: 'Wie voor veel squads tegelijk werkt, heeft voor geen ervan genoeg aandacht.',
    source: 'Whitepaper, h. 4',
  },
  'squad-product-owner': {
    name: 'Eén product owner',
    why: 'Eén lid bepaalt wat de squad het eerst doet, en is daarvoor verantwoordelijk.',
    source: 'Whitepaper, h. 4',
  },
  'tribe-lead': {
    name: 'Tribe lead',
    why: 'Iemand is verantwoordelijk voor het doel van de tribe en voor de resultaten.',
    source: 'Whitepaper, h. 4',
  },
  'chapter-lead': {
    name: 'Chapter lead',
    why: 'Een chapter lead kent het vak van het chapter, en is leidinggevende van iedereen erin.',
    source: 'Whitepaper, h. 4',
  },
  'line-manager': {
    name: 'Leidinggevende',
    why: 'Een squadlid hoort bij een chapter; de lead daarvan zorgt voor ontwikkeling en prestaties.',
    source: 'Whitepaper, h. 4',
  },
  'squad-mixed': {
    name: 'Gemengde squad',
    why: 'Een squad is van begin tot eind verantwoordelijk voor de missie, en heeft daar meerdere vakgebieden voor nodig.',
    source: 'Whitepaper, h. 4',
  },
  'squad-steered-by-product-owner': {
    name: 'Wat en hoe gescheiden',
    why: 'De product owner stuurt wat een squad doet en een chapter lead hoe; in het begin doet één persoon vaak beide.',
    source: 'Whitepaper, h. 4',
  },
  'same-tribe': {
    name: 'Chapter en squad in één tribe',
    why: 'Een chapter hoort bij één tribe, zodat de lead dicht op het werk van de leden zit.',
    source: 'Whitepaper, h. 4; Kniberg & Ivarsson 2012',
  },
  allocation: {
    name: 'Voor meer dan 100% ingezet',
    why: 'Niemand kan meer dan 100% van de werktijd over squads en projecten verdelen.',
    source: 'Deze tool',
  },
  'squad-mission': { name: 'Missie', why: 'Een squad stuurt zichzelf op zijn missie.', source: 'Whitepaper, h. 4' },
  'tribe-purpose': {
    name: 'Doel',
    why: 'De squads van een tribe dienen één doel, en kunnen dat alleen volgen als het is opgeschreven.',
    source: 'Whitepaper, h. 4',
  },
  'squad-coach': {
    name: 'Coach voor de squad',
    why: 'Een agile coach helpt een squad om goed samen te werken.',
    source: 'Whitepaper, h. 4',
  },
  'coach-independent': {
    name: 'Onafhankelijke coach',
    why: 'Een coach staat naast de mensen die sturen, en hoort daar dus niet bij.',
    source: 'Whitepaper, h. 4',
  },
  'coach-span': {
    name: 'Squads per coach',
    why: 'Een coach met meer squads ziet elke squad te weinig.',
    source: 'Agile Alliance',
  },
  't-shape-cover': {
    name: 'Voor elkaar invallen',
    why: 'Leden zijn T-shaped: expert in één vak, en ook inzetbaar op het vak van de anderen.',
    source: 'Whitepaper, h. 4',
  },
  'role-in-tribe-kind': {
    name: 'Rol en soort tribe',
    why: 'Een technisch productmanager hoort waar producten draaien, een strategisch productmanager waar ze vernieuwd worden.',
    source: 'Whitepaper, h. 5',
  },
  'product-owner-dedicated': {
    name: 'Squads per product owner',
    why: 'Een product owner werkt mee in de squad, en houdt dan weinig tijd over voor een tweede.',
    source: 'Kniberg & Ivarsson 2012',
  },
  'chapter-lead-in-squad': {
    name: 'Chapter lead werkt mee',
    why: 'Een chapter lead die dagelijks meewerkt in een squad, blijft dicht bij het vak.',
    source: 'Kniberg & Ivarsson 2012',
  },
  'chapter-span': {
    name: 'Mensen per chapter lead',
    why: 'Een leidinggevende die ook meewerkt, heeft tijd om 8 tot 10 mensen te begeleiden.',
    source: 'McKinsey',
  },
  'squad-small': {
    name: 'Kleine squad',
    why: 'Een heel kleine squad heeft zelden alles wat de missie vraagt.',
    source: 'TeamForm',
  },
  unplaced: {
    name: 'Zonder {form, select, department {team} chain {afdeling} other {squad}}',
    why: 'Wie in geen {form, select, department {team} chain {afdeling} other {squad}} of project werkt, niets leidt of managet en niemand coacht, heeft nog een plek nodig.',
    source: 'Deze tool',
  },
  'product-squad': {
    name: 'Squad voor het product',
    why: 'Een squad maakt en verandert een product, en is er van begin tot eind verantwoordelijk voor.',
    source: 'Whitepaper, h. 4',
  },
  'product-answered': {
    name: 'Verantwoordelijk voor het product',
    why: 'Een productmanager brengt een product op de markt, promoot en verbetert het; is die er niet, dan is de product owner verantwoordelijk.',
    source: 'Artikel over programmamanagement',
  },
  'product-value': {
    name: 'Klantwaarde',
    why: 'Een verandering is pas de moeite waard als de klant er iets mee wint.',
    source: 'Whitepaper, h. 5',
  },
  'life-cycle-cover': {
    name: 'Fasen van de levenscyclus',
    why: 'Een product doorloopt elke fase, van het eerste idee tot de laatste klant, en elke fase vraagt iemand die er verstand van heeft.',
    source: 'Whitepaper, h. 2, naar Steven Haines',
  },
  'complex-product': {
    name: 'Complex product',
    why: 'Een complex product wordt ontwikkeld onder een commercieel productmanager, en beheerd onder een technisch productmanager.',
    source: 'Whitepaper, h. 5',
  },
  mandate: {
    name: 'Mandaat',
    why: 'Een squad kan pas van begin tot eind verantwoordelijk zijn voor een product als die er ook over mag beslissen.',
    source: 'Whitepaper, h. 5',
  },
  'compliance-cover': {
    name: 'Compliance',
    why: 'Compliance doet in elke fase mee: via een lid, iemand die bij de squad is aangehaakt, of een technisch productmanager.',
    source: 'Whitepaper, h. 5',
  },
  'product-management-chapter': {
    name: 'Chapter voor productmanagement',
    why: 'In een tribe liggen de taken van productmanagement bij een chapter; de lead daarvan is verantwoordelijk voor kwaliteit en capaciteit.',
    source: 'Whitepaper, h. 4',
  },
  'project-lead': {
    name: 'Projectmanager',
    why: 'Een projectmanager of de programmamanager overziet een project van begin tot eind.',
    source: 'Artikel over programmamanagement',
  },
  'project-overseen': {
    name: 'Project in een programma',
    why: 'Een programmamanager houdt overzicht over alle projecten die aan een product bijdragen.',
    source: 'Artikel over programmamanagement',
  },
  'project-late': {
    name: 'Project vóór de introductie',
    why: 'Een product kan pas op de markt komen als de projecten het op tijd en in de juiste vorm hebben opgeleverd.',
    source: 'Artikel over programmamanagement',
  },
  'project-owner': {
    name: 'Projectmanager en product owner',
    why: 'Waar een projectmanager en een product owner dezelfde squad sturen, ontstaat spanning tussen die twee.',
    source: 'Whitepaper, h. 3',
  },
  'programme-manager': {
    name: 'Programmamanager',
    why: 'Een programmamanager houdt overzicht over de projecten van een programma.',
    source: 'Artikel over programmamanagement',
  },
};
