import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../src/importing/mapping/guessMapping.ts';
import { readList } from '../../../src/importing/rows/readList.ts';
import { squadsOfManagers } from '../../../src/importing/rows/reporting.ts';
import { peoplePicture, tableOf } from '../../support/listPicture.ts';

function listOf(text: string) {
  const table = tableOf(text);
  return readList(table, guessMapping(table).mapping, '2027-01-01');
}

const squads = (text: string) => peoplePicture(squadsOfManagers(listOf(text), 'Unit'));

describe('squads of managers', () => {
  it('have those who report to one and the manager, who is in that of their own too', () => {
    expect(
      squads(`
        Number | Name    | Manager ID
        101    | Ada Aas |
        102    | Bo Beek | 101
        103    | Cy Cole | 102
        104    | Di Dunn | 102
        105    | Ed Eel  |`),
    ).toBe(
      `2 Ada Aas, #101, in Ada Aas
3 Bo Beek, #102, in Ada Aas + Bo Beek, under Ada Aas
4 Cy Cole, #103, in Bo Beek, under Bo Beek
5 Di Dunn, #104, in Bo Beek, under Bo Beek
6 Ed Eel, #105`,
    );
  });

  it('are named after the unit of their manager, which is a tribe where several managers are of it', () => {
    expect(
      squads(`
        Number | Name    | Manager ID | Unit
        101    | Ada Aas |            | Board
        102    | Bo Beek | 101        | Board
        103    | Cy Cole | 102        | Fraud
        104    | Di Dunn | 103        | Fraud
        105    | Ed Eel  | 102        | Desk
        106    | Fi Fox  |            | Board`),
    ).toBe(
      `2 Ada Aas, #101, tribe Board, in Ada Aas (Board)
3 Bo Beek, #102, tribe Board, in Ada Aas (Board) + Bo Beek (Board), under Ada Aas
4 Cy Cole, #103, in Bo Beek (Board) + Fraud, under Bo Beek, Unit=Fraud
5 Di Dunn, #104, in Fraud, under Cy Cole, Unit=Fraud
6 Ed Eel, #105, in Bo Beek (Board), under Bo Beek, Unit=Desk
7 Fi Fox, #106, tribe Board, Unit=Board`,
    );
  });

  it('have names of their own where managers have one name, and the role where the name is withheld', () => {
    expect(
      squads(`
        Number | Name     | Manager ID | Role
        101    | Ana Ruiz |            | Lead
        102    | Ana Ruiz | 101        | Lead
        103    | N/D      | 102        | Director
        104    | Bo Beek  | 103        | Tester`),
    ).toBe(
      `2 Ana Ruiz, #101, role Lead, in Ana Ruiz
3 Ana Ruiz, #102, role Lead, in Ana Ruiz + Ana Ruiz (102), under Ana Ruiz
4 N/D, #103, role Director, in Ana Ruiz (102) + Director, under Ana Ruiz
5 Bo Beek, #104, role Tester, in Director, under N/D`,
    );
  });
});
