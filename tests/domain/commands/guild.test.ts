import { describe, expect, it } from 'vitest';
import { afterwards, answer } from '../../support/asked.ts';
import { guild, guildsIn, type Picture, person } from '../../support/picture.ts';

const shop: Picture = { squads: 'Checkout: Ana*, Bo, Cy', guilds: 'Access (Ana): Ana, Bo / Craft: Cy' };

describe('guilds', () => {
  it('are added last, renamed and removed', () => {
    expect(guildsIn(afterwards(shop, { type: 'addGuild', guild: guild('New'), name: 'New' }))).toBe(
      'Access (Ana): Ana, Bo / Craft: Cy / New:',
    );
    expect(guildsIn(afterwards(shop, { type: 'renameGuild', guild: guild('Craft'), name: 'Code' }))).toBe(
      'Access (Ana): Ana, Bo / Code: Cy',
    );
    expect(guildsIn(afterwards(shop, { type: 'removeGuild', guild: guild('Access') }))).toBe('Craft: Cy');
  });

  it('change places', () => {
    const order = (before: 'Access' | null, moved: 'Access' | 'Craft') =>
      guildsIn(afterwards(shop, { type: 'moveGuild', guild: guild(moved), before: before && guild(before) }));
    expect(order('Access', 'Craft')).toBe('Craft: Cy / Access (Ana): Ana, Bo');
    expect(order(null, 'Access')).toBe('Craft: Cy / Access (Ana): Ana, Bo');
    expect(answer(shop, { type: 'moveGuild', guild: guild('Craft'), before: null })).toBe('unchanged');
  });

  it('have a coordinator, who may be anybody or nobody', () => {
    const name = (who: string | null) =>
      guildsIn(
        afterwards(shop, {
          type: 'nameGuildCoordinator',
          guild: guild('Access'),
          person: who === null ? null : person(who),
        }),
      );
    expect(name('Cy')).toBe('Access (Cy): Ana, Bo / Craft: Cy');
    expect(name(null)).toBe('Access: Ana, Bo / Craft: Cy');
  });

  it('are joined last and left by several at once', () => {
    const join = {
      type: 'joinGuild' as const,
      guild: guild('Craft'),
      people: [person('Bo'), person('Cy'), person('Ana')],
    };
    expect(guildsIn(afterwards(shop, join))).toBe('Access (Ana): Ana, Bo / Craft: Cy, Bo, Ana');
    const leave = { type: 'leaveGuild' as const, guild: guild('Access'), people: [person('Ana'), person('Cy')] };
    expect(guildsIn(afterwards(shop, leave))).toBe('Access (Ana): Bo / Craft: Cy');
  });

  it('change nothing for who is in already, or was not', () => {
    expect(answer(shop, { type: 'joinGuild', guild: guild('Craft'), people: [person('Cy')] })).toBe('unchanged');
    expect(answer(shop, { type: 'leaveGuild', guild: guild('Craft'), people: [person('Bo')] })).toBe('unchanged');
  });

  it('refuse ids in use, blank names, and what is not there', () => {
    const nowhere = guild('X');
    const gone = 'no-such-guild guild:x';
    expect(answer(shop, { type: 'addGuild', guild: guild('Craft'), name: 'Craft' })).toBe('id-taken guild:craft');
    expect(answer(shop, { type: 'addGuild', guild: nowhere, name: ' ' })).toBe('name-blank');
    expect(answer(shop, { type: 'renameGuild', guild: nowhere, name: 'X' })).toBe(gone);
    expect(answer(shop, { type: 'renameGuild', guild: guild('Craft'), name: '' })).toBe('name-blank');
    expect(answer(shop, { type: 'moveGuild', guild: nowhere, before: null })).toBe(gone);
    expect(answer(shop, { type: 'moveGuild', guild: guild('Craft'), before: nowhere })).toBe(gone);
    expect(answer(shop, { type: 'removeGuild', guild: nowhere })).toBe(gone);
    expect(answer(shop, { type: 'nameGuildCoordinator', guild: nowhere, person: null })).toBe(gone);
    expect(answer(shop, { type: 'joinGuild', guild: nowhere, people: [] })).toBe(gone);
    expect(answer(shop, { type: 'leaveGuild', guild: nowhere, people: [] })).toBe(gone);
    const zed = person('Zed');
    expect(answer(shop, { type: 'nameGuildCoordinator', guild: guild('Craft'), person: zed })).toBe(
      `no-such-person ${zed}`,
    );
    expect(answer(shop, { type: 'joinGuild', guild: guild('Craft'), people: [zed] })).toBe(`no-such-person ${zed}`);
    expect(answer(shop, { type: 'leaveGuild', guild: guild('Craft'), people: [zed] })).toBe(`no-such-person ${zed}`);
  });
});
