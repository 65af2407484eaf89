import { describe, expect, it } from 'vitest';
import type { ProjectDetails } from '../../../src/domain/commands/command.ts';
import { type Asked, afterwards, answer } from '../../support/asked.ts';
import { organisationOf, type Picture, person, product, programme, project, squad } from '../../support/picture.ts';
import { projectsIn } from '../../support/productPicture.ts';

const house: Picture = {
  squads: 'Checkout: Ana*, Bo / Refunds: Cy*',
  products: 'App',
  programmes: 'Homes (Cy) / Wealth',
  projects:
    'Scan 2027-01-04..2027-05-28 running (Bo; Homes): App, #Checkout, @Bo 20%, @Cy / ' +
    'Move 2027-06-01..2027-06-30: Scan / Store 2027-07-01..2027-07-01: Move',
};
const [scan, move, store] = (house.projects as string).split(' / ') as [string, string, string];
const all = (asked: Asked, picture = house) => projectsIn(organisationOf(afterwards(picture, asked)));
const first = (asked: Asked) => all(asked).split(' / ')[0];

describe('adding a project', () => {
  const add = {
    type: 'addProject' as const,
    project: project('New'),
    name: 'New',
    begin: '2027-02-01',
    end: '2027-02-28',
  };

  it('puts it last, planned and with nothing else said of it', () => {
    const added = afterwards(house, add);
    expect(projectsIn(organisationOf(added))).toBe(`${house.projects} / New 2027-02-01..2027-02-28`);
    expect(organisationOf(added).projects.at(-1)).toStrictEqual({
      id: project('New'),
      name: 'New',
      kind: '',
      begin: '2027-02-01',
      end: '2027-02-28',
      state: 'planned',
      lead: null,
      programme: null,
      after: [],
      products: [],
      squads: [],
      members: [],
      text: '',
    });
  });

  it('puts it before another, and may take one day', () => {
    expect(all({ ...add, end: add.begin, before: project('Scan') })).toBe(
      `New 2027-02-01..2027-02-01 / ${house.projects}`,
    );
  });

  it('refuses an id in use, a blank name, and what is not there', () => {
    expect(answer(house, { ...add, project: project('Scan') })).toBe('id-taken project:scan');
    expect(answer(house, { ...add, name: '' })).toBe('name-blank');
    expect(answer(house, { ...add, before: project('X') })).toBe('no-such-project project:x');
  });

  it('refuses what is no day, and an end before the begin', () => {
    expect(answer(house, { ...add, begin: '' })).toBe('not-a-day');
    expect(answer(house, { ...add, begin: '2027-02-29' })).toBe('not-a-day');
    expect(answer(house, { ...add, end: '1 March' })).toBe('not-a-day');
    expect(answer(house, { ...add, end: '2027-01-31' })).toBe('ends-before-begin');
  });
});

describe('renaming, describing and dating a project', () => {
  const describing = (details: ProjectDetails): Asked => ({
    type: 'describeProject',
    project: project('Scan'),
    details,
  });
  const date = (begin: string, end: string, name = 'Scan'): Asked => ({
    type: 'dateProject',
    project: project(name),
    begin,
    end,
  });

  it('changes the name alone', () => {
    expect(all({ type: 'renameProject', project: project('Move'), name: 'Migrate' })).toBe(
      `${scan} / Migrate 2027-06-01..2027-06-30: Scan / Store 2027-07-01..2027-07-01: Migrate`,
    );
    expect(answer(house, { type: 'renameProject', project: project('Move'), name: ' ' })).toBe('name-blank');
  });

  it('changes what is said, and nothing else', () => {
    expect(first(describing({ state: 'delivered' }))).toBe(scan.replace('running', 'delivered'));
    const said = afterwards(house, describing({ kind: 'IT', text: 'all of the archive' }));
    expect(organisationOf(said).projects[0]).toMatchObject({ kind: 'IT', text: 'all of the archive' });
    expect(projectsIn(organisationOf(said))).toBe(house.projects);
    expect(answer(house, describing({}))).toBe('unchanged');
  });

  it('refuses texts without an end', () => {
    const long = 'x'.repeat(10_001);
    expect(answer(house, describing({ kind: long }))).toBe('text-too-long');
    expect(answer(house, describing({ text: long }))).toBe('text-too-long');
  });

  it('changes both days at once', () => {
    expect(first(date('2027-06-01', '2027-06-01'))).toBe(
      scan.replace('2027-01-04..2027-05-28', '2027-06-01..2027-06-01'),
    );
    expect(answer(house, date('2027-01-04', '2027-05-28'))).toBe('unchanged');
    expect(answer(house, date('2027-01-04', '2027-01-03'))).toBe('ends-before-begin');
    expect(answer(house, date('2027-13-01', '2027-01-03'))).toBe('not-a-day');
    expect(answer(house, date('2027-01-01', ''))).toBe('not-a-day');
  });

  it('refuses what is not there', () => {
    expect(answer(house, date('2027-01-04', '2027-05-28', 'X'))).toBe('no-such-project project:x');
  });
});

describe('moving and removing a project', () => {
  const put = (name: string, before: string | null): Asked => ({
    type: 'moveProject',
    project: project(name),
    before: before === null ? null : project(before),
  });

  it('reorders them, forwards and back', () => {
    expect(all(put('Store', 'Scan'))).toBe(`${store} / ${scan} / ${move}`);
    expect(all(put('Scan', null))).toBe(`${move} / ${store} / ${scan}`);
    expect(answer(house, put('Scan', 'Move'))).toBe('unchanged');
    expect(answer(house, put('Scan', 'X'))).toBe('no-such-project project:x');
  });

  it('lets go of it whoever waited for it', () => {
    expect(all({ type: 'removeProject', project: project('Move') })).toBe(`${scan} / Store 2027-07-01..2027-07-01`);
    expect(answer(house, { type: 'removeProject', project: project('X') })).toBe('no-such-project project:x');
  });
});

describe('the lead and the programme of a project', () => {
  it('are named, or none', () => {
    expect(first({ type: 'nameProjectLead', project: project('Scan'), person: person('Ana') })).toBe(
      scan.replace('(Bo;', '(Ana;'),
    );
    expect(first({ type: 'nameProjectLead', project: project('Scan'), person: null })).toBe(
      scan.replace('(Bo;', '(-;'),
    );
    expect(first({ type: 'bringUnderProgramme', project: project('Scan'), programme: programme('Wealth') })).toBe(
      scan.replace('Homes', 'Wealth'),
    );
    expect(first({ type: 'bringUnderProgramme', project: project('Scan'), programme: null })).toBe(
      scan.replace('; Homes', ''),
    );
  });

  it('refuse what is not there', () => {
    expect(answer(house, { type: 'nameProjectLead', project: project('Scan'), person: person('Zed') })).toBe(
      'no-such-person person:zed',
    );
    expect(answer(house, { type: 'bringUnderProgramme', project: project('Scan'), programme: programme('X') })).toBe(
      'no-such-programme programme:x',
    );
  });
});

describe('what a project has to do with', () => {
  type To = Extract<Asked, { type: 'linkProject' }>['to'];
  const link = (name: string, to: To): Asked => ({ type: 'linkProject', project: project(name), to });
  const unlink = (name: string, to: To): Asked => ({ type: 'unlinkProject', project: project(name), to });

  it('is a product, a squad or a project that it waits for, each named once', () => {
    expect(all(link('Move', product('App')))).toBe(`${scan} / ${move.replace('Scan', 'App, Scan')} / ${store}`);
    expect(all(link('Move', squad('Refunds')))).toBe(`${scan} / ${move}, #Refunds / ${store}`);
    expect(all(link('Store', project('Scan')))).toBe(`${scan} / ${move} / ${store}, Scan`);
    expect(answer(house, link('Scan', product('App')))).toBe('unchanged');
    expect(answer(house, link('Scan', squad('Checkout')))).toBe('unchanged');
    expect(answer(house, link('Move', project('Scan')))).toBe('unchanged');
  });

  it('is let go of again', () => {
    expect(first(unlink('Scan', product('App')))).toBe(scan.replace('App, ', ''));
    expect(first(unlink('Scan', squad('Checkout')))).toBe(scan.replace('#Checkout, ', ''));
    expect(all(unlink('Move', project('Scan')))).toBe(`${scan} / Move 2027-06-01..2027-06-30 / ${store}`);
    expect(answer(house, unlink('Scan', squad('Refunds')))).toBe('unchanged');
  });

  it('is never a project that waits for it, however many are in between', () => {
    expect(answer(house, link('Scan', project('Scan')))).toBe('after-circle project:scan');
    expect(answer(house, link('Scan', project('Move')))).toBe('after-circle project:move');
    expect(answer(house, link('Scan', project('Store')))).toBe('after-circle project:store');
    expect(answer(house, link('Store', project('Scan')))).toBe('done');
  });

  it('is refused where it is not there', () => {
    for (const change of [link, unlink]) {
      expect(answer(house, change('Scan', product('X')))).toBe('no-such-product product:x');
      expect(answer(house, change('Scan', squad('X')))).toBe('no-such-squad squad:x');
      expect(answer(house, change('Scan', project('X')))).toBe('no-such-project project:x');
      expect(answer(house, change('X', project('Scan')))).toBe('no-such-project project:x');
    }
  });

  it('goes with a squad', () => {
    expect(first({ type: 'removeSquad', squad: squad('Checkout') })).toBe(scan.replace('#Checkout, ', ''));
  });
});

describe('who works in a project', () => {
  const join = (...names: string[]): Asked => ({
    type: 'joinProject',
    project: project('Scan'),
    people: names.map(person),
  });
  const leave = (...names: string[]): Asked => ({
    type: 'leaveProject',
    project: project('Scan'),
    people: names.map(person),
  });
  const share = (name: string, part: number | null): Asked => ({
    type: 'shareProjectTime',
    project: project('Scan'),
    person: person(name),
    share: part,
  });

  it('joins last, once', () => {
    expect(first(join('Ana', 'Bo', 'Ana'))).toBe(`${scan}, @Ana`);
    expect(answer(house, join('Bo', 'Cy'))).toBe('unchanged');
    expect(answer(house, join('Zed'))).toBe('no-such-person person:zed');
  });

  it('leaves, with the share', () => {
    expect(first(leave('Bo', 'Ana'))).toBe(scan.replace('@Bo 20%, ', ''));
    expect(answer(house, leave('Ana'))).toBe('unchanged');
    expect(answer(house, leave('Zed'))).toBe('no-such-person person:zed');
  });

  it('has a share of their own time, or states none', () => {
    expect(first(share('Cy', 0.5))).toBe(`${scan} 50%`);
    expect(first(share('Bo', 1))).toBe(scan.replace('20%', '100%'));
    expect(first(share('Bo', null))).toBe(scan.replace(' 20%', ''));
    expect(answer(house, share('Bo', 0.2))).toBe('unchanged');
    expect(answer(house, share('Cy', null))).toBe('unchanged');
  });

  it('has no share outside of the bounds, or without being in it', () => {
    expect(answer(house, share('Bo', 0))).toBe('value-out-of-range share');
    expect(answer(house, share('Bo', 1.01))).toBe('value-out-of-range share');
    expect(answer(house, share('Ana', 0.5))).toBe('not-in-project person:ana');
    expect(answer(house, share('Zed', 0.5))).toBe('no-such-person person:zed');
  });

  it('is out of every project once they are removed', () => {
    expect(first({ type: 'removePeople', people: [person('Bo')] })).toBe(
      scan.replace('(Bo;', '(-;').replace('@Bo 20%, ', ''),
    );
  });
});
