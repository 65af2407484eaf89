import type { inspector as english } from '../en/inspector.ts';
import type { Translated } from '../translated.ts';

export const inspector: Translated<typeof english> = {
  draftWaits: 'Nog niet toegepast. Druk op Enter om het toe te passen of op Escape om te annuleren.',
  draftOfLinesWaits: 'Nog niet toegepast. Druk op Ctrl+Enter om het toe te passen of op Escape om te annuleren.',
  person: {
    role: 'Rol',
    chapter: 'Chapter',
    changeChapter: 'Chapter wijzigen',
    lineManager: 'Leidinggevende',
    nobody: {
      noChapter: 'Niemand: zit in geen chapter',
      noChapterLead:
        'Niemand: {form, select, chain {ketenonderdeel {chapter} heeft nog geen manager} other {chapter {chapter} heeft nog geen lead}}',
      noTribeLead:
        'Niemand: {form, select, department {afdeling {tribe} heeft nog geen manager} chain {keten {tribe} heeft nog geen manager} other {tribe {tribe} heeft nog geen lead}}',
      leads:
        'Niemand: {form, select, department {manager van afdeling {tribe}} chain {manager van keten {tribe}} other {leidt tribe {tribe}}}',
    },
    inHr: 'Volgens HR:',
    otherInHr: 'Volgens HR iemand anders:',
    squads: 'Squads',
    deep: 'Expert in',
    broad: 'Ook inzetbaar op',
    fields: 'expertises, gescheiden door komma’s',
    guilds: 'Guilds',
    fte: 'FTE',
    fteUnclear: 'Vul FTE in als getal van 0 tot en met 2, zoals 0,8, 80%, 32/40 of ½.',
    kind: 'Soort',
    kinds: { employee: 'Medewerker', external: 'Extern', vacancy: 'Vacature' },
    location: 'Locatie',
    email: 'E-mail',
    employeeNumber: 'Personeelsnummer',
    note: 'Notitie',
  },
  squad: {
    mission: 'Missie',
    missionHint: 'Waar deze squad voor is',
    coach: 'Agile coach',
    size: 'Omvang',
    seats: '({count} van {limit} plaatsen)',
    mix: 'Chapters',
    members: 'Leden',
  },
  chapter: { expertise: 'Expertise', lead: 'Chapter lead', members: 'Leden' },
  tribe: {
    one: 'Tribe',
    purpose: 'Doel',
    purposeHint: 'Waar deze tribe voor is',
    kind: 'Soort',
    kinds: { none: 'Niet ingevuld', run: 'Run: houdt het bedrijf draaiende', change: 'Change: verandert het bedrijf' },
    lead: 'Tribe lead',
    coaches: 'Agile coaches',
    holds: 'Bestaat uit',
    managementTeam: 'Managementteam (MT)',
  },
  share: {
    in: 'Inzet in {squad}',
    even: 'Rest gelijk verdelen',
    evenNow: '{percent} (gelijk verdeeld)',
    other: 'Ander percentage…',
    title: 'Inzet van {person} in {squad}',
    field: 'Percentage van de werktijd',
    wrong: 'Vul een percentage in van 1 tot en met 100, of een deel zoals ½ of 1/5.',
    apply: 'Instellen',
  },
};
