import type { changesForYou as english } from '../en/changesForYou.ts';
import type { Translated } from '../translated.ts';

export const changesForYou: Translated<typeof english> = {
  pageFor: 'Pagina voor {name}',
  pages:
    '{count, plural, one {Een pagina voor {count, number} persoon} other {Ieder een pagina, voor {count, number} mensen}}',
  print: 'Afdrukken…',
  title: 'Wat er voor jou verandert',
  welcome: 'Jouw plek bij ons',
  from: 'Zo is het vanaf {day}.',
  noDay: 'Vanaf wanneer dit zo is, staat nog niet vast.',
  proposal: 'Dit is een voorstel: er is nog niets besloten.',
  now: 'Nu',
  later: 'Straks',
  fromDay: 'Vanaf {day}',
  stays: 'blijft gelijk',
  your: {
    squad: 'Jouw squad',
    chapter: 'Jouw chapter',
    lineManager: 'Jouw leidinggevende',
    role: 'Jouw rol',
    fte: 'Jouw fte',
  },
  squad: 'Met jou in {name}',
  alone: 'Er zit nog niemand anders in.',
};
