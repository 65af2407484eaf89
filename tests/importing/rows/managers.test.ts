import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../src/importing/mapping/guessMapping.ts';
import { isNoManager } from '../../../src/importing/rows/managers.ts';
import { readList } from '../../../src/importing/rows/readList.ts';
import { type Corrections, NO_CORRECTIONS } from '../../../src/importing/tables/corrected.ts';
import { reportPicture, tableOf } from '../../support/listPicture.ts';

/** Who is under whom, then what is told. */
function managers(text: string, chosen: Corrections['managers'] = {}): string {
  const table = tableOf(text);
  const settled = { ...NO_CORRECTIONS, managers: chosen };
  const list = readList(table, guessMapping(table).mapping, '2027-01-01', settled);
  const lines = list.people.flatMap(({ name, number, managerAt }) => {
    const manager = list.people[managerAt ?? -1];
    if (!manager) return [];
    const isSame = manager.name === name;
    return isSame ? [`${number} ${name} under ${manager.number} ${manager.name}`] : [`${name} under ${manager.name}`];
  });
  return [...lines, reportPicture(list)].join('\n').trim();
}

describe('the manager', () => {
  it('is whoever was chosen where that is not sure, and makes no circle', () => {
    const text = `
      Number | Name    | Manager
      1      | Jan Kok |
      2      | Jan Kok | Ana Bos
      3      | Ana Bos | Jan Kok`;
    expect(managers(text, { 4: 2 })).toBe(
      `Jan Kok under Ana Bos
Ana Bos under Jan Kok
3 ? same-name: Jan Kok (2)
4 ? manager-ambiguous [Manager]: Jan Kok (2, 3)`,
    );
    expect(managers(text, { 4: 3 })).toBe(
      `3 ? manager-circle: Ana Bos (4)
3 ? same-name: Jan Kok (2)
4 ? manager-ambiguous [Manager]: Jan Kok (2, 3)
4 ? manager-circle: Jan Kok (3)`,
    );
    const two = `
      Number | Name    | Manager | Manager name
      1      | Ida Dam |         |
      2      | Bo Li   |         |
      3      | Ana Bos | 1       | Bo Li
      4      | Cem Vos | 1       | Ida Dam`;
    expect(managers(two, { 4: 3, 5: 3 })).toBe(
      `Ana Bos under Bo Li
Cem Vos under Bo Li
4 ? manager-differs [Manager]: 1 / Bo Li (2, 3)`,
    );
  });

  it('is found by a number, also without its zeros, unless that may be two', () => {
    expect(
      managers(`
        Number | Name     | Manager ID
        00012  | Ada Aas  |
        00013  | Bob Bik  | 12
        00014  | Cem Cas  | 00013
        X0015  | Dee Dam  | x0015
        15     | Eli Egg  | 0015
        0016   | Fay Fin  | 13
        13     | Gus Gum  | 15`),
    ).toBe(
      `Bob Bik under Ada Aas
Cem Cas under Bob Bik
Gus Gum under Eli Egg
5 ? manager-self [Manager ID]: x0015
6 ? manager-self [Manager ID]: 0015
7 ? manager-ambiguous [Manager ID]: 13 (3, 8)`,
    );
  });

  it('is found by an e-mail address, by a name in either order and however it is written', () => {
    expect(
      managers(`
        Name          | E-mail          | Manager
        Jörg Müller   | jm@example.org  | -
        Gül Weiß      | gw@example.org  | MÜLLER, JÖRG
        Gül Weiss     | gs@example.org  | Weiß, Gül
        Ana de Vries  | av@example.org  | Muller Jorg
        Bo Beek       | bo@example.org  | AV@example.org
        Cy Cole       | cy@example.org  | Beek, Bo <bo@example.org>
        Di Dunn       | di@example.org  | gul weiss
        Ed Eel        | ed@example.org  | nobody@example.org`),
    ).toBe(
      `Gül Weiß under Jörg Müller
Gül Weiss under Gül Weiß
Ana de Vries under Jörg Müller
Bo Beek under Ana de Vries
Cy Cole under Bo Beek
4 ? same-name: Gül Weiss (3)
8 ? manager-ambiguous [Manager]: gul weiss (3, 4)
9 ? manager-unknown [Manager]: nobody@example.org`,
    );
  });

  it('is told where two bear the name, and known where the number stands behind it', () => {
    expect(
      managers(`
        Number | Name      | Manager
        101    | Ana Ruiz  |
        102    | Ana Ruiz  | Ruiz, Ana (101)
        103    | Bo Beek   | Ana Ruiz`),
    ).toBe(
      `102 Ana Ruiz under 101 Ana Ruiz
3 ? same-name: Ana Ruiz (2)
4 ? manager-ambiguous [Manager]: Ana Ruiz (2, 3)`,
    );
  });

  it('is told where two columns differ, and where only one is known the other is', () => {
    expect(
      managers(`
        Number | Name    | Manager No | Manager
        101    | Ada Aas |            |
        102    | Bo Beek | 101        | Aas, Ada
        103    | Cy Cole | 101        | Bo Beek
        104    | Di Dunn | 999        | Bo Beek`),
    ).toBe(
      `Bo Beek under Ada Aas
Di Dunn under Bo Beek
4 ? manager-differs [Manager No]: 101 / Bo Beek (2, 3)
5 ? manager-unknown [Manager No]: 999`,
    );
  });

  it('is nobody in a circle, and whoever is under the circle keeps theirs', () => {
    expect(
      managers(`
        Number | Name    | Manager ID
        101    | Ada Aas | 103
        102    | Bo Beek | 101
        103    | Cy Cole | 102
        104    | Di Dunn | 103
        105    | Ed Eel  | 104`),
    ).toBe(
      `Di Dunn under Cy Cole
Ed Eel under Di Dunn
2 ? manager-circle: 103 (4, 3)
3 ? manager-circle: 101 (2, 4)
4 ? manager-circle: 102 (2, 3)`,
    );
  });

  it('is nobody where the cell says so', () => {
    const texts = ['xx', 'XX', 'NO_MANAGER', 'No manager', '-', 'n.v.t.', '0', '000', 'Niemand', 'Xander', '10', ''];
    expect(texts.filter(isNoManager)).toEqual([
      'xx',
      'XX',
      'NO_MANAGER',
      'No manager',
      '-',
      'n.v.t.',
      '0',
      '000',
      'Niemand',
      '',
    ]);
  });

  it('is told of no more than twenty of one name', () => {
    const rows = Array.from({ length: 30 }, (_, at) => `${100 + at} | Ana Ruiz |`).join('\n');
    expect(managers(`Number | Name | Manager\n${rows}\n999 | Bo Beek | Ana Ruiz`).split('\n').at(-1)).toBe(
      `32 ? manager-ambiguous [Manager]: Ana Ruiz (${Array.from({ length: 20 }, (_, at) => at + 2).join(', ')})`,
    );
  });
});
