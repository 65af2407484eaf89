import { describe, expect, it } from 'vitest';
import { type Alteration, textOf } from '../../../src/domain/compare/alteration.ts';
import { applied } from '../../../src/domain/compare/applied.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import { linesIn, linesOf } from '../../support/changesPicture.ts';
import { COMPANY_AFTER, COMPANY_BEFORE, companyPair } from '../../support/companyPair.ts';
import { chaptersIn, organisationOf, squadsIn, tribesIn } from '../../support/picture.ts';
import { plainTexts } from '../../support/plainChanges.ts';

// A company of some 60 people in three tribes, and a proposal with every kind of change. The answers were worked out by
// hand, from the pictures that stand first and from the description of what changed.

const company = companyPair();
const before = organisationOf(company, COMPANY_BEFORE);
const after = organisationOf(company, COMPANY_AFTER);
const { alterations } = compare(before, after);

describe('the pair', () => {
  const drawn = (scenario: typeof COMPANY_BEFORE) =>
    [tribesIn, squadsIn, chaptersIn].map((draw) => draw(company, scenario).replaceAll(' / ', '\n')).join('\n\n');

  it('is this company today', () => {
    expect(drawn(COMPANY_BEFORE)).toBe(
      linesIn(`
        Shop (Marit Oosterhuis; Femke Dijkgraaf): Search & find, Basket, Inspiration, Products, Design, Development, Data
        Delivery (Gerben Nijland; Sophie Laurent): Warehouse, Routes, Where is my parcel, Products, Operations, Development, Data
        Customers (Lotfi Meziane; Sophie Laurent): Customer service, My account, Products, Customer care, Development

        Search & find: Anouk Terpstra*, Yusuf Demirci, Lena Hoffmann, Ruben Schipper, Priya Raghavan, Stijn Aerts, Wessel Hoekstra, Mei Lin Zhao
        Basket: Thijs Wagenaar*, Koen Raaijmakers, Carmen Ibáñez 50%, Naomi Osei, Joris Blankestijn, Olena Kovalenko, Sander Vrolijk, Ayşe Yıldız
        Inspiration: Julia Nowak*, Hugo Baptista, Carmen Ibáñez 50%, Tobias Lindqvist, Esmee Kramer, Farid Rahimi, Nadia Benali
        Warehouse (Sophie Laurent): Ricardo Silveira*, Greet Vandamme, Luuk Brands, Imke Noordhof, Samir Haddad, Tjeerd Wiersma, Chidi Okafor
        Routes (Sophie Laurent): Saskia van Loon*, Mateusz Zieliński, Aukje Hettema, Bas Timmerman, Linh Nguyen, Vacancy: developer?, Kofi Asante
        Where is my parcel (Sophie Laurent): Dewi Suryani*, Wim Peeters, Pieter-Jan Maes, Zoë Lambrecht, Rachid Amrani, Ilse Huisman
        Customer service (Sophie Laurent): Hatice Şahin*, Jeroen Kuijpers, Amara Diallo, Mirthe Boon, Niels Overbeek, Oscar Fonseca, Elif Arslan, Vacancy: care lead?
        My account (Sophie Laurent): Roel van Houten*, Daniel Mensah, Inge Claes, Katarzyna Wójcik, Ties Bouwman, Fatima Ouali
        No squad: Marit Oosterhuis, Femke Dijkgraaf, Gerben Nijland, Sophie Laurent, Lotfi Meziane, Bente Scholten, Arjan Stolk

        Products (Hugo Baptista): Anouk Terpstra, Thijs Wagenaar, Julia Nowak, Hugo Baptista, Koen Raaijmakers
        Design (Yusuf Demirci): Yusuf Demirci, Lena Hoffmann, Carmen Ibáñez, Tobias Lindqvist, Bente Scholten
        Development (Naomi Osei): Ruben Schipper, Priya Raghavan, Wessel Hoekstra, Stijn Aerts, Naomi Osei, Joris Blankestijn, Olena Kovalenko, Sander Vrolijk, Esmee Kramer, Farid Rahimi
        Data (Ayşe Yıldız): Mei Lin Zhao, Ayşe Yıldız, Nadia Benali
        Products (Wim Peeters): Ricardo Silveira, Saskia van Loon, Dewi Suryani, Wim Peeters
        Operations (Greet Vandamme): Greet Vandamme, Luuk Brands, Mateusz Zieliński, Aukje Hettema, Arjan Stolk
        Development (Bas Timmerman): Imke Noordhof, Samir Haddad, Tjeerd Wiersma, Bas Timmerman, Linh Nguyen, Vacancy: developer?, Pieter-Jan Maes, Zoë Lambrecht, Rachid Amrani
        Data (Ilse Huisman): Chidi Okafor, Kofi Asante, Ilse Huisman
        Products (Daniel Mensah): Hatice Şahin, Roel van Houten, Daniel Mensah
        Customer care (Vacancy: care lead?): Jeroen Kuijpers, Amara Diallo, Mirthe Boon, Inge Claes, Vacancy: care lead?
        Development (Katarzyna Wójcik): Niels Overbeek, Elif Arslan, Oscar Fonseca, Katarzyna Wójcik, Ties Bouwman, Fatima Ouali
        No chapter: Marit Oosterhuis, Femke Dijkgraaf, Gerben Nijland, Sophie Laurent, Lotfi Meziane`),
    );
  });

  it('and this proposal', () => {
    expect(drawn(COMPANY_AFTER)).toBe(
      linesIn(`
        Shop (Lotfi Meziane; Femke Dijkgraaf, Sophie Laurent): Search & find, Basket, Checkout, Page speed, Customer contact, Journeys, Design, Development, Testing, Customer care, Development
        Home (Marit Oosterhuis; Ingrid Solheim): Rooms, Home making
        Logistics (Gerben Nijland; Sophie Laurent): Warehouse, Routes north, Routes south, Returns, Warehousing, Planning, Products, Development
        Platform (Aroha Ngata): Data platform, Data

        Search & find (Sophie Laurent; Ilse Huisman): Yusuf Demirci, Lena Hoffmann*, Ruben Schipper, Priya Raghavan, Stijn Aerts, Wessel Hoekstra 60%, Mei Lin Zhao
        Basket: Thijs Wagenaar*, Joris Blankestijn, Sander Vrolijk, Ayşe Yıldız, Bente Scholten, Daniel Mensah
        Checkout: Koen Raaijmakers*, Naomi Osei, Olena Kovalenko, Wessel Hoekstra 40%, Roel van Houten
        Page speed: Priya Raghavan, Stijn Aerts*
        Customer contact (Sophie Laurent): Hatice Şahin*, Jeroen Kuijpers, Amara Diallo, Niels Overbeek, Oscar Fonseca, Elif Arslan, Inge Claes, Fatima Ouali
        Rooms: Julia Nowak*, Carmen Ibáñez, Tobias Lindqvist, Esmee Kramer, Farid Rahimi, Nadia Benali
        Warehouse (Sophie Laurent): Ricardo Silveira*, Greet Vandamme, Luuk Brands, Imke Noordhof, Tjeerd Wiersma, Chidi Okafor, Wim Peeters, Pieter-Jan Maes, Zoë Lambrecht-Adeyemi, Ilse Huisman
        Routes north (Sophie Laurent): Saskia van Loon*, Mateusz Zieliński, Noor el Khatib
        Routes south (Sophie Laurent): Aukje Hettema*, Bas Timmerman, Linh Nguyen, Arjan Stolk
        Returns (Sophie Laurent): Dewi Suryani*, Rachid Amrani, Mirthe Boon, Samir Haddad, Vacancy: data analyst?
        Data platform (Sophie Laurent): Diederik ten Hove*, Kofi Asante, Ties Bouwman, Katarzyna Wójcik
        No squad: Marit Oosterhuis, Femke Dijkgraaf, Gerben Nijland, Sophie Laurent, Lotfi Meziane, Hugo Baptista, Aroha Ngata, Ingrid Solheim

        Journeys (Hugo Baptista): Thijs Wagenaar, Julia Nowak, Hugo Baptista, Koen Raaijmakers, Hatice Şahin
        Design (Yusuf Demirci): Yusuf Demirci, Lena Hoffmann, Bente Scholten, Daniel Mensah
        Development (Naomi Osei): Ruben Schipper, Priya Raghavan, Stijn Aerts, Naomi Osei, Joris Blankestijn, Olena Kovalenko
        Testing (Sander Vrolijk): Wessel Hoekstra, Sander Vrolijk, Fatima Ouali
        Customer care (Inge Claes): Jeroen Kuijpers, Amara Diallo, Inge Claes
        Development (Katarzyna Wójcik): Niels Overbeek, Elif Arslan, Oscar Fonseca, Katarzyna Wójcik, Ties Bouwman
        Home making (Tobias Lindqvist): Carmen Ibáñez, Tobias Lindqvist, Esmee Kramer, Farid Rahimi, Nadia Benali
        Warehousing (Greet Vandamme): Greet Vandamme, Aukje Hettema, Arjan Stolk, Mirthe Boon
        Planning (Luuk Brands): Luuk Brands, Mateusz Zieliński
        Products (Wim Peeters): Ricardo Silveira, Saskia van Loon, Dewi Suryani, Wim Peeters
        Development (Imke Noordhof): Imke Noordhof, Samir Haddad, Tjeerd Wiersma, Bas Timmerman, Linh Nguyen, Noor el Khatib, Pieter-Jan Maes, Zoë Lambrecht-Adeyemi, Rachid Amrani
        Data (Kofi Asante): Mei Lin Zhao, Ayşe Yıldız, Chidi Okafor, Kofi Asante, Ilse Huisman, Diederik ten Hove, Vacancy: data analyst?
        No chapter: Marit Oosterhuis, Femke Dijkgraaf, Gerben Nijland, Sophie Laurent, Lotfi Meziane, Roel van Houten, Aroha Ngata, Ingrid Solheim`),
    );
  });
});

describe('what changed', () => {
  it('is this, and nothing else', () => {
    const answers = linesOf(
      linesIn(`
        became tribe:delivery tribe:logistics
        split tribe:shop tribe:home
        merged tribe:customers tribe:shop
        founded tribe:platform
        name tribe:logistics
        purpose tribe:logistics
        kind tribe:logistics
        lead tribe:shop
        coaches tribe:shop
        profile tribe:shop

        became squad:inspiration squad:rooms
        split squad:basket squad:checkout
        split squad:routes squad:routes-north squad:routes-south
        merged squad:tracking squad:warehouse
        dissolved squad:account
        founded squad:returns
        founded squad:data-platform
        founded squad:page-speed
        mission squad:search
        productOwner squad:search
        coach squad:search
        connected squad:search
        profile squad:basket
        name squad:rooms
        tribe squad:rooms
        name squad:service
        tribe squad:service

        became chapter:shop-products chapter:shop-journeys
        split chapter:shop-development chapter:shop-testing
        split chapter:delivery-operations chapter:planning chapter:warehousing
        merged chapter:delivery-data chapter:shop-data
        dissolved chapter:customers-products
        founded chapter:home-making
        name chapter:shop-journeys
        tribe chapter:shop-data
        lead chapter:shop-data
        lead chapter:delivery-development
        tribe chapter:customers-customer-care
        expertise chapter:customers-customer-care
        lead chapter:customers-customer-care
        tribe chapter:customers-development

        new person:aroha-ngata
        new person:ingrid-solheim
        new person:diederik-ten-hove
        new person:vacancy-data-analyst
        gone person:anouk-terpstra
        gone person:vacancy-care-lead
        filled person:vacancy-care-lead person:inge-claes
        filled person:vacancy-developer person:vacancy-developer

        moved person:koen-raaijmakers squad:basket squad:checkout
        moved person:naomi-osei squad:basket squad:checkout
        moved person:olena-kovalenko squad:basket squad:checkout
        moved person:saskia-van-loon squad:routes squad:routes-north
        moved person:mateusz-zielinski squad:routes squad:routes-north
        moved person:vacancy-developer squad:routes squad:routes-north
        moved person:aukje-hettema squad:routes squad:routes-south
        moved person:bas-timmerman squad:routes squad:routes-south
        moved person:linh-nguyen squad:routes squad:routes-south
        moved person:kofi-asante squad:routes squad:data-platform
        moved person:samir-haddad squad:warehouse squad:returns
        moved person:dewi-suryani squad:tracking squad:returns
        moved person:rachid-amrani squad:tracking squad:returns
        moved person:wim-peeters squad:tracking squad:warehouse
        moved person:pieter-jan-maes squad:tracking squad:warehouse
        moved person:zoe-lambrecht squad:tracking squad:warehouse
        moved person:ilse-huisman squad:tracking squad:warehouse
        moved person:mirthe-boon squad:service squad:returns
        moved person:roel-van-houten squad:account squad:checkout
        moved person:daniel-mensah squad:account squad:basket
        moved person:inge-claes squad:account squad:service
        moved person:fatima-ouali squad:account squad:service
        moved person:katarzyna-wojcik squad:account squad:data-platform
        moved person:ties-bouwman squad:account squad:data-platform
        also-in person:wessel-hoekstra - squad:checkout
        also-in person:bente-scholten - squad:basket
        also-in person:arjan-stolk - squad:routes-south
        also-in person:priya-raghavan - squad:page-speed
        also-in person:stijn-aerts - squad:page-speed
        left person:hugo-baptista squad:rooms -
        left person:carmen-ibanez squad:basket -
        share person:carmen-ibanez squad:rooms
        share person:wessel-hoekstra squad:search

        chapter person:carmen-ibanez chapter:shop-design chapter:home-making
        chapter person:tobias-lindqvist chapter:shop-design chapter:home-making
        chapter person:esmee-kramer chapter:shop-development chapter:home-making
        chapter person:farid-rahimi chapter:shop-development chapter:home-making
        chapter person:nadia-benali chapter:shop-data chapter:home-making
        chapter person:wessel-hoekstra chapter:shop-development chapter:shop-testing
        chapter person:sander-vrolijk chapter:shop-development chapter:shop-testing
        chapter person:fatima-ouali chapter:customers-development chapter:shop-testing
        chapter person:luuk-brands chapter:delivery-operations chapter:planning
        chapter person:mateusz-zielinski chapter:delivery-operations chapter:planning
        chapter person:greet-vandamme chapter:delivery-operations chapter:warehousing
        chapter person:aukje-hettema chapter:delivery-operations chapter:warehousing
        chapter person:arjan-stolk chapter:delivery-operations chapter:warehousing
        chapter person:mirthe-boon chapter:customers-customer-care chapter:warehousing
        chapter person:chidi-okafor chapter:delivery-data chapter:shop-data
        chapter person:kofi-asante chapter:delivery-data chapter:shop-data
        chapter person:ilse-huisman chapter:delivery-data chapter:shop-data
        chapter person:hatice-sahin chapter:customers-products chapter:shop-journeys
        chapter person:daniel-mensah chapter:customers-products chapter:shop-design
        chapter person:roel-van-houten chapter:customers-products -

        line-manager person:hugo-baptista person:marit-oosterhuis person:lotfi-meziane
        line-manager person:yusuf-demirci person:marit-oosterhuis person:lotfi-meziane
        line-manager person:naomi-osei person:marit-oosterhuis person:lotfi-meziane
        line-manager person:carmen-ibanez person:yusuf-demirci person:tobias-lindqvist
        line-manager person:tobias-lindqvist person:yusuf-demirci person:marit-oosterhuis
        line-manager person:esmee-kramer person:naomi-osei person:tobias-lindqvist
        line-manager person:farid-rahimi person:naomi-osei person:tobias-lindqvist
        line-manager person:nadia-benali person:ayse-yildiz person:tobias-lindqvist
        line-manager person:wessel-hoekstra person:naomi-osei person:sander-vrolijk
        line-manager person:sander-vrolijk person:naomi-osei person:lotfi-meziane
        line-manager person:fatima-ouali person:katarzyna-wojcik person:sander-vrolijk
        line-manager person:mei-lin-zhao person:ayse-yildiz person:kofi-asante
        line-manager person:ayse-yildiz person:marit-oosterhuis person:kofi-asante
        line-manager person:chidi-okafor person:ilse-huisman person:kofi-asante
        line-manager person:kofi-asante person:ilse-huisman person:aroha-ngata
        line-manager person:ilse-huisman person:gerben-nijland person:kofi-asante
        line-manager person:luuk-brands person:greet-vandamme person:gerben-nijland
        line-manager person:mateusz-zielinski person:greet-vandamme person:luuk-brands
        line-manager person:imke-noordhof person:bas-timmerman person:gerben-nijland
        line-manager person:bas-timmerman person:gerben-nijland person:imke-noordhof
        line-manager person:samir-haddad person:bas-timmerman person:imke-noordhof
        line-manager person:tjeerd-wiersma person:bas-timmerman person:imke-noordhof
        line-manager person:linh-nguyen person:bas-timmerman person:imke-noordhof
        line-manager person:vacancy-developer person:bas-timmerman person:imke-noordhof
        line-manager person:pieter-jan-maes person:bas-timmerman person:imke-noordhof
        line-manager person:zoe-lambrecht person:bas-timmerman person:imke-noordhof
        line-manager person:rachid-amrani person:bas-timmerman person:imke-noordhof
        line-manager person:hatice-sahin person:daniel-mensah person:hugo-baptista
        line-manager person:daniel-mensah person:lotfi-meziane person:yusuf-demirci
        line-manager person:roel-van-houten person:daniel-mensah -
        line-manager person:mirthe-boon person:vacancy-care-lead person:greet-vandamme
        line-manager person:inge-claes person:vacancy-care-lead person:lotfi-meziane

        role person:lena-hoffmann
        fte person:bente-scholten
        kind person:oscar-fonseca
        note person:oscar-fonseca
        name person:zoe-lambrecht
        location person:stijn-aerts
        broad person:rachid-amrani
        phases person:julia-nowak
        job person:hatice-sahin
        scale person:hatice-sahin
        email person:niels-overbeek
        employeeNumber person:niels-overbeek
        fields person:arjan-stolk
        kind person:vacancy-developer
        name person:vacancy-developer
        deep person:vacancy-developer

        members guild:accessibility
        coordinator guild:data-quality
        name guild:test-automation
        new guild:styling

        manager product:web-shop
        launch product:web-shop
        gone product:gift-cards
        new product:return-label
        end project:vans
        products project:vans
        squads project:vans
        members project:styling
        gone project:labels
        new project:desk
        manager programme:spring

        how squad:basket squad:warehouse
        gone squad:routes squad:tracking
        new squad:checkout squad:basket`).split('\n'),
    );
    expect(linesOf(alterations.map(textOf))).toBe(answers);
    expect(linesOf(plainTexts(before, after))).toBe(answers);
  });

  it('stands in another order in these lists', () => {
    const orders = alterations.flatMap((each) => (each.kind === 'order' ? [each.list, ...each.ids, ''] : []));
    expect(orders.join('\n').trim()).toBe(
      linesIn(`
        squads
        squad:search
        squad:basket
        squad:service
        squad:rooms
        squad:warehouse

        chapters
        chapter:shop-journeys
        chapter:shop-design
        chapter:shop-development
        chapter:customers-customer-care
        chapter:customers-development
        chapter:delivery-products
        chapter:delivery-development
        chapter:shop-data

        guilds
        guild:test-automation
        guild:accessibility
        guild:data-quality`),
    );
  });

  it('made to the company today gives the proposal', () => {
    const { alterations: rest } = compare(applied(before, alterations), after);
    expect(rest).toEqual([]);
  });
});

describe('the pair stays whole', () => {
  /** Of each kind what it is said of, and how: so that no kind is missing, and none that is new to the code. */
  const OF: { readonly [Kind in Alteration['kind']]: string } = {
    became: 'chapter, squad, tribe',
    split: 'chapter that is gone, chapter that remains, squad that is gone, squad that remains, tribe that remains',
    merged: 'chapter, squad, tribe',
    founded: 'chapter, squad, tribe',
    dissolved: 'chapter, squad',
    new: 'dependencies, guilds, people, products, projects',
    gone: 'dependencies, people, products, projects',
    moved: 'person',
    'also-in': 'person',
    left: 'person',
    filled: 'by another, by itself',
    chapter: 'from one to another, from one to none',
    'line-manager': 'from one to another, from one to none',
    share: 'from one to none, from none to one',
    field: 'chapters, dependencies, guilds, people, products, programmes, projects, squads, tribes',
    order: 'chapters, guilds, squads',
  };
  const nature = (id: string) => id.slice(0, id.indexOf(':'));
  const fromTo = ({ from, to }: { from: unknown; to: unknown }) =>
    `from ${from ? 'one' : 'none'} to ${!to ? 'none' : from ? 'another' : 'one'}`;
  const ofWhat = (each: Alteration): string => {
    switch (each.kind) {
      case 'became':
        return nature(each.from);
      case 'split':
        return `${nature(each.unit)} that ${each.remains ? 'remains' : 'is gone'}`;
      case 'merged':
      case 'founded':
      case 'dissolved':
        return nature(each.unit);
      case 'filled':
        return each.vacancy === each.person ? 'by itself' : 'by another';
      case 'chapter':
      case 'line-manager':
      case 'share':
        return fromTo(each);
      case 'moved':
      case 'also-in':
      case 'left':
        return nature(each.person);
      default:
        return each.list;
    }
  };

  it.each(Object.entries(OF))('has changes of the kind %s', (kind, of) => {
    const seen = new Set(alterations.filter((each) => each.kind === kind).map(ofWhat));
    expect([...seen].sort()).toEqual(of.split(', ').sort());
  });
});
