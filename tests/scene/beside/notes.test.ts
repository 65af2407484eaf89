import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/wording/language.ts';
import type { Drawn } from '../../support/changesPicture.ts';
import { afterBeside } from '../../support/sides.ts';

/** All that a board says of what changed: a line for each squad, chapter, card and trail of which it says something. */
function said(was: Drawn, is: Drawn, language?: Language): string {
  const { scene, notes } = afterBeside(was, is, language);
  const lines: string[] = [];
  const say = (about: string, text: string) => text && lines.push(`${about}: ${text}`);
  for (const { box } of scene.tribes) {
    for (const { chapter, name } of box.columns) {
      if (!chapter) continue;
      say(name, [notes.onLead(chapter), notes.onChapter(chapter)?.text].filter(Boolean).join(', '));
    }
    for (const row of box.rows) {
      const note = row.squad && notes.onSquad(row.squad);
      if (note) say(row.name, `${note.text} (${note.tone})`);
      for (const card of row.cells.flatMap(({ cards }) => cards)) {
        const onCard = notes.onCard(card);
        const manager = notes.hasOtherManager(card.person) ? ' [manager]' : '';
        const touched = notes.isTouched(card.person) ? ' *' : '';
        const text = onCard ? `${onCard.text} (${onCard.tone})` : '';
        if (text || manager || touched) lines.push(`  ${card.name} in ${row.name}: ${text}${manager}${touched}`);
      }
      for (const trail of row.cells.flatMap(({ trails }) => trails))
        lines.push(`  (${trail.name}) in ${row.name}: ${notes.onTrail(trail)}`);
    }
  }
  return `\n${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

describe('what a board says of what changed', () => {
  it('is where people came from, who is new and gone, who led and who gets another line manager', () => {
    const was = {
      squads: 'App: Ana, Bo, Cy / Rent: Di, Ed / No squad: Fay',
      chapters: 'Data (Ana): Ana, Bo / Test: Cy, Di, Ed, Fay',
    };
    const is = {
      squads: 'App: Ana, Cy, New / Rent: Bo, Di, Cy, Fay',
      chapters: 'Data (Bo): Ana, Bo, New / Test: Cy, Di, Fay',
    };
    expect(said(was, is)).toBe(`
Data: was Ana, 2 get another line manager
App: 67% stay together (calm)
  Ana in App:  [manager] *
  New in App: New in the proposal (new) *
  Cy in App:  *
  (Bo) in App:
Rent: 50% stay together (calm)
  Bo in Rent: from App (moved) [manager] *
  Cy in Rent: now here too (moved) *
  Fay in Rent: from No squad (moved) *
  (Ed) in Rent: Not in the proposal
  (Fay) in No squad:
`);
  });

  it.each([
    ['department', 'from No team', 'was in no group', 'department Bank', 'with the team'],
    ['chain', 'from No department', 'was in no part of the chain', 'chain Bank', 'with the department'],
  ])('speaks of what a %s has where it was so', (form, fromNone, noGroup, bank, along) => {
    const was = {
      squads: 'App: A / Rent: B / No squad: C',
      chapters: 'Data: B, C / No chapter: A',
      tribes: `Shop: App, Data / Bank [${form}]: Rent`,
    };
    const is = {
      squads: 'App: A / Rent: B, C',
      chapters: 'Data: A, B, C',
      tribes: 'Shop: App, Data, Rent / Bank:',
    };
    const inForm = { ...was, tribes: `Bank [${form}]: App, Rent, Data` };
    expect(said(was, is)).toContain(`Rent: From ${bank} (moved)`);
    expect(said(was, is)).toContain(`B in Rent: ${along} (moved)`);
    expect(said(is, was)).toContain(`Rent: Now in ${bank} (gone)`);
    expect(said(inForm, { ...inForm, squads: is.squads })).toContain(`C in Rent: ${fromNone} (moved)`);
    expect(said(inForm, { ...inForm, chapters: is.chapters })).toContain(`A in App: ${noGroup} (moved)`);
  });

  it('is what became of squads', () => {
    const was = { squads: 'App: A, B, C, D, E / Rent: F, G, H / Help: I, J / Old: K' };
    const is = {
      squads: 'App: A, B / Web: C, D, E / Help: I, J, F, G, H / Fresh: L, M',
      set: { 'squad:help': { name: 'Care' } },
    };
    expect(
      said(was, is)
        .split('\n')
        .filter((line) => line.endsWith(')') && !line.startsWith(' '))
        .join('\n'),
    ).toBe(
      [
        'App: 40% stay together (calm)',
        'Rent: Merged into Care (gone)',
        'Web: Split from App (new)',
        'Care: was Help (moved)',
        'Old: Not in the proposal (gone)',
        'Fresh: New in the proposal (new)',
      ].join('\n'),
    );
  });

  it('is what moved to another tribe, and who got another chapter', () => {
    const was = {
      squads: 'App: A / Rent: B',
      chapters: 'Data: A, B / Test: ',
      tribes: 'Shop: App, Rent, Data, Test / Bank:',
    };
    const is = {
      squads: 'App: A / Rent: B',
      chapters: 'Data: B / Test: A',
      tribes: 'Shop: App, Data, Test / Bank: Rent',
    };
    expect(said(was, is, 'nl')).toBe(`
  A in App: was in Data (moved) *
  (A) in App:
Rent: Nu in tribe Bank (gone)
  (B) in Rent:
Rent: Uit tribe Shop (moved)
  B in Rent: mee met de squad (moved)
`);
  });
});
