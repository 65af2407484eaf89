import { expect, it } from 'vitest';
import type { Listed } from '../../../src/importing/rows/list.ts';
import { listOutline, type OutlinedTribe } from '../../../src/importing/rows/listOutline.ts';

/** `Ana | Tribe | Chapter | Squad, Squad@Other tribe`. */
function listed(text: string): Listed {
  const [name = '', tribe = '', chapter = '', squads = ''] = text.split('|').map((part) => part.trim());
  return {
    lines: [1],
    name,
    kind: 'employee',
    number: '',
    email: '',
    role: '',
    chapter,
    tribe,
    location: '',
    fte: null,
    squads: squads.split(',').flatMap((each) => {
      const [squad = '', of = ''] = each.trim().split('@');
      return squad ? [{ squad, tribe: of, productOwner: false, share: null }] : [];
    }),
    manager: '',
    managerAt: null,
    fields: {},
  };
}

const drawn = (tribes: readonly OutlinedTribe[]) =>
  tribes
    .map(({ name, people, chapters, squads }) =>
      [
        `${name || '-'} ${people}: ${chapters.join(', ')}`,
        ...squads.map(
          ({ name: squad, members, chapters: of }) =>
            `  ${squad} ${members} (${of.map((at) => chapters[at]).join(', ')})`,
        ),
      ].join('\n'),
    )
    .join('\n');

it('counts people, squads and chapters of each tribe, by names as they are compared', () => {
  const people = [
    'Ana de Vries | Home | Backend | Refunds',
    'Bo Kaya | home | Data | refunds, Checkout',
    'Cem Aydın | Home | Backend |',
    'Dia Okafor | Daily | Data | Cards',
    'Eve Ng | | | Cards@Daily, Refunds@Home',
  ].map(listed);
  expect(drawn(listOutline({ people }))).toBe(
    `Home 4: Backend, Data
  Refunds 3 (Backend, Data)
  Checkout 1 (Data)
Daily 2: Data
  Cards 2 (Data)`,
  );
});

it('has one nameless tribe where none is named, with those in it who are in no squad', () => {
  expect(drawn(listOutline({ people: ['Ana | | Backend | Refunds', 'Bo | | |', 'Cy | | Data |'].map(listed) }))).toBe(
    `- 3: Backend, Data
  Refunds 1 (Backend)`,
  );
});
