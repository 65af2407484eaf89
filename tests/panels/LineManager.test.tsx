// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import type { Person } from '../../src/domain/organisation.ts';
import { Inspector } from '../../src/panels/Inspector.tsx';
import { useView } from '../../src/store/view.ts';
import type { Language } from '../../src/wording/language.ts';
import { documentOf, organisationOf, type Picture } from '../support/picture.ts';
import { card, documentNow, open, show } from './onPage.tsx';

/** Whom a list named as manager, and who has which number and address. */
function saying(shown: Picture, about: Record<string, Partial<Person>>): Document {
  const document = documentOf(shown);
  for (const person of organisationOf(document).people) Object.assign(person, about[person.name]);
  return document;
}

const inHr = (manager: string): Partial<Person> => ({ imported: { manager } });

/** What the card of each says of their line manager, a line each; `[Jo]` leads to Jo. */
function lines(document: Document, language: Language = 'en'): string {
  show(<Inspector />, document, language);
  return `\n${organisationOf(documentNow())
    .people.map(({ name }) => `${name} | ${lineOn(name, language)}`)
    .join('\n')}\n`;
}

function lineOn(name: string, language: Language): string {
  act(() => useView.getState().select([card(name)]));
  const label = screen.getByText(language === 'en' ? 'Line manager' : 'Leidinggevende');
  const parts = [...(label.nextElementSibling?.children ?? [])];
  return parts
    .map((part) => {
      const link = part.matches('button') ? part : part.querySelector('button');
      const text = part.textContent ?? '';
      return link ? text.replace(link.textContent ?? '', `[${link.textContent}]`) : text;
    })
    .join(' | ');
}

const FORMS: Picture = {
  squads: 'Betalen: Olga*, Ravi / Balie: Sanne',
  chapters: 'Data: Joris / Testen (Mila): Daan, Mila / Verkoop: Noor',
  tribes: 'Bank: Betalen, Data, Testen / Verzekeren [department]: Balie / Verhuizen [chain]: Verkoop / Zorg (Femke): ',
};

describe('the line manager of somebody without one', () => {
  it('is nobody, with the reason', () => {
    expect(lines(documentOf(FORMS))).toBe(`
Olga | Nobody: tribe Bank has no lead yet
Ravi | Nobody: in no chapter
Sanne | Nobody: department Verzekeren has no manager yet
Joris | Nobody: chapter Data has no lead yet
Daan | [Mila]
Mila | Nobody: tribe Bank has no lead yet
Noor | Nobody: part Verkoop of the chain has no manager yet
Femke | Nobody: leads tribe Zorg
`);
  });

  it('is so in Dutch', () => {
    expect(lines(documentOf(FORMS), 'nl')).toBe(`
Olga | Niemand: tribe Bank heeft nog geen lead
Ravi | Niemand: zit in geen chapter
Sanne | Niemand: afdeling Verzekeren heeft nog geen manager
Joris | Niemand: chapter Data heeft nog geen lead
Daan | [Mila]
Mila | Niemand: tribe Bank heeft nog geen lead
Noor | Niemand: ketenonderdeel Verkoop heeft nog geen manager
Femke | Niemand: leidt tribe Zorg
`);
  });

  it('is told of who leads a department or a chain, and owns a squad of one', () => {
    const shown = {
      squads: 'Verkoop: Iris*',
      tribes: 'Verzekeren [department] (Sem): / Wonen [chain] (Lotte): / Verhuizen [chain]: Verkoop',
    };
    expect(lines(documentOf(shown))).toBe(`
Iris | Nobody: chain Verhuizen has no manager yet
Sem | Nobody: manager of department Verzekeren
Lotte | Nobody: manager of chain Wonen
`);
  });
});

describe('the manager in HR', () => {
  const SHOP: Picture = {
    squads: 'Checkout: Bo, Cem, Dirk, Eva / No squad: Ana, Jan, Jan-Piet',
    chapters: 'Development (Jo): Jo, Bo, Cem / Data: Dirk',
  };

  it('stands beside nobody, and beside somebody else, and leads to them', () => {
    const document = saying(SHOP, {
      Bo: inHr('Jo'),
      Cem: inHr('Ana'),
      Dirk: inHr('Ana'),
      Eva: inHr('Ana'),
    });
    expect(lines(document)).toBe(`
Bo | [Jo]
Cem | [Jo] | In HR somebody else: [Ana]
Dirk | Nobody: chapter Data has no lead yet | In HR: [Ana]
Eva | Nobody: in no chapter | In HR: [Ana]
Ana | Nobody: in no chapter
Jan | Nobody: in no chapter
Jan-Piet | Nobody: in no chapter
Jo | Nobody: tribe Shop has no lead yet
`);
    open('document:test', document);
    act(() => useView.getState().select([card('Eva')]));
    act(() => screen.getByRole('button', { name: 'Go to Ana' }).click());
    expect(useView.getState().selection).toEqual([card('Ana')]);
  });

  it('is said in Dutch as well', () => {
    const document = saying(
      { squads: 'Betalen: Cem / No squad: Ana, Eva', chapters: 'Testen (Jo): Cem' },
      { Cem: inHr('Ana'), Eva: inHr('Ana') },
    );
    expect(lines(document, 'nl')).toBe(`
Cem | [Jo] | Volgens HR iemand anders: [Ana]
Ana | Niemand: zit in geen chapter
Eva | Niemand: zit in geen chapter | Volgens HR: [Ana]
Jo | Niemand: tribe Shop heeft nog geen lead
`);
  });

  it('stands as the list has it where that may be several people or is nobody here', () => {
    const document = saying(
      { squads: 'No squad: Kim de Wit, Kim  de Wit, Bo, Cem, Dirk', chapters: 'Testen (Jo): Dirk' },
      { Bo: inHr('Kim de Wit'), Cem: inHr('00815'), Dirk: inHr('Nobody Here') },
    );
    expect(lines(document)).toContain(`
Bo | Nobody: in no chapter | In HR: Kim de Wit
Cem | Nobody: in no chapter | In HR: 00815
Dirk | [Jo] | In HR: Nobody Here
`);
  });
});
