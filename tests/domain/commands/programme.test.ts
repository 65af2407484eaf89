import { describe, expect, it } from 'vitest';
import { type Asked, afterwards, answer } from '../../support/asked.ts';
import { organisationOf, type Picture, person, programme } from '../../support/picture.ts';
import { programmesIn, projectsIn } from '../../support/productPicture.ts';

const house: Picture = {
  squads: 'No squad: Els, Tom',
  programmes: 'Homes (Els) / Wealth / Cards',
  projects: 'Scan 2027-01-04..2027-05-28 (Tom; Homes) / Move 2027-06-01..2027-06-30 (-; Wealth)',
};
const drawn = (asked: Asked) => programmesIn(organisationOf(afterwards(house, asked)));

describe('adding a programme', () => {
  const add = { type: 'addProgramme' as const, programme: programme('New'), name: 'New' };

  it('puts it last or before another, without a manager', () => {
    expect(drawn(add)).toBe('Homes (Els) / Wealth / Cards / New');
    expect(drawn({ ...add, before: programme('Wealth') })).toBe('Homes (Els) / New / Wealth / Cards');
  });

  it('refuses an id in use, a blank name, and what is not there', () => {
    expect(answer(house, { ...add, programme: programme('Homes') })).toBe('id-taken programme:homes');
    expect(answer(house, { ...add, name: '' })).toBe('name-blank');
    expect(answer(house, { ...add, before: programme('X') })).toBe('no-such-programme programme:x');
  });
});

describe('a programme', () => {
  it('is renamed and described', () => {
    expect(drawn({ type: 'renameProgramme', programme: programme('Cards'), name: 'Pay' })).toBe(
      'Homes (Els) / Wealth / Pay',
    );
    expect(answer(house, { type: 'renameProgramme', programme: programme('Cards'), name: ' ' })).toBe('name-blank');
    const describing = (text: string): Asked => ({
      type: 'describeProgramme',
      programme: programme('Homes'),
      details: { text },
    });
    expect(organisationOf(afterwards(house, describing('All of it'))).programmes[0]?.text).toBe('All of it');
    expect(answer(house, describing(''))).toBe('unchanged');
    expect(answer(house, describing('x'.repeat(10_001)))).toBe('text-too-long');
  });

  it('is moved', () => {
    const move = (name: string, before: string | null): Asked => ({
      type: 'moveProgramme',
      programme: programme(name),
      before: before === null ? null : programme(before),
    });
    expect(drawn(move('Cards', 'Homes'))).toBe('Cards / Homes (Els) / Wealth');
    expect(drawn(move('Homes', null))).toBe('Wealth / Cards / Homes (Els)');
    expect(answer(house, move('Homes', 'Wealth'))).toBe('unchanged');
    expect(answer(house, move('Homes', 'X'))).toBe('no-such-programme programme:x');
  });

  it('has a manager, or none', () => {
    const name = (at: string, who: string | null): Asked => ({
      type: 'nameProgrammeManager',
      programme: programme(at),
      person: who === null ? null : person(who),
    });
    expect(drawn(name('Wealth', 'Tom'))).toBe('Homes (Els) / Wealth (Tom) / Cards');
    expect(drawn(name('Homes', null))).toBe('Homes / Wealth / Cards');
    expect(drawn({ type: 'removePeople', people: [person('Els')] })).toBe('Homes / Wealth / Cards');
    expect(answer(house, name('Wealth', 'Zed'))).toBe('no-such-person person:zed');
  });

  it('leaves its projects when it is removed', () => {
    const removed = afterwards(house, { type: 'removeProgramme', programme: programme('Homes') });
    expect(programmesIn(organisationOf(removed))).toBe('Wealth / Cards');
    expect(projectsIn(organisationOf(removed))).toBe(
      'Scan 2027-01-04..2027-05-28 (Tom) / Move 2027-06-01..2027-06-30 (-; Wealth)',
    );
  });

  it('has to be there', () => {
    for (const asked of [
      { type: 'renameProgramme', programme: programme('X'), name: 'Y' },
      { type: 'removeProgramme', programme: programme('X') },
      { type: 'nameProgrammeManager', programme: programme('X'), person: null },
    ] as Asked[]) {
      expect(answer(house, asked)).toBe('no-such-programme programme:x');
    }
  });
});
