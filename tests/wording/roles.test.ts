import { expect, it } from 'vitest';
import { LISTS } from '../../src/domain/lists.ts';
import { listOfRole, ROLE_NAMES, VACANT_ROLES } from '../../src/domain/roles.ts';
import { LANGUAGES } from '../../src/wording/language.ts';
import { wordsIn } from '../support/words.ts';

it('every role is asked for, and chosen from a menu, by the name it has', () => {
  const said = LANGUAGES.map((language) => {
    const { t } = wordsIn(language);
    return ROLE_NAMES.map((role) => `${t(`panels.role.${role}`, { name: 'A' })} · ${t(`panels.menu.choose.${role}`)}`);
  });
  expect(said).toMatchInlineSnapshot(`
    [
      [
        "Product owner of A · Choose the product owner…",
        "Agile coach of A · Choose the agile coach…",
        "Chapter lead of A · Choose the chapter lead…",
        "Tribe lead of A · Choose the tribe lead…",
        "Agile coaches of A · Choose the agile coaches…",
        "Coordinator of A · Choose the coordinator…",
        "Product manager of A · Choose the product manager…",
        "Project manager of A · Choose the project manager…",
        "Programme manager of A · Choose the programme manager…",
      ],
      [
        "Product owner van A · Product owner kiezen…",
        "Agile coach van A · Agile coach kiezen…",
        "Chapter lead van A · Chapter lead kiezen…",
        "Tribe lead van A · Tribe lead kiezen…",
        "Agile coaches van A · Agile coaches kiezen…",
        "Coördinator van A · Coördinator kiezen…",
        "Productmanager van A · Productmanager kiezen…",
        "Projectmanager van A · Projectmanager kiezen…",
        "Programmamanager van A · Programmamanager kiezen…",
      ],
    ]
  `);
});

it('a seat that may be left to a vacancy says of what it is one', () => {
  const said = LANGUAGES.map((language) =>
    VACANT_ROLES.map((role) => wordsIn(language).t(`panels.menu.${role}Of`, { [LISTS[listOfRole(role)].kind]: 'A' })),
  );
  expect(said).toMatchInlineSnapshot(`
    [
      [
        "Chapter lead of A",
        "Tribe lead of A",
        "Product manager of A",
        "Project manager of A",
        "Programme manager of A",
      ],
      [
        "Chapter lead van A",
        "Tribe lead van A",
        "Productmanager van A",
        "Projectmanager van A",
        "Programmamanager van A",
      ],
    ]
  `);
});
