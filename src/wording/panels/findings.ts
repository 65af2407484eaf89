import type { Translated } from '../translated.ts';

/** What the rules found, and what they refuse. */
export const en = {
  findings: {
    title: 'Findings',
    none: 'The rules find nothing.',
    goThere: 'Go there',
    waived: 'Waived',
    waivedBy: '({{by}})',
    waivedUntil: 'Until {{until}}.',
    idle_one: '{{count, number}} waiver without effect',
    idle_other: '{{count, number}} waivers without effect',
    count: {
      error_one: '{{count, number}} breach',
      error_other: '{{count, number}} breaches',
      warning_one: '{{count, number}} warning',
      warning_other: '{{count, number}} warnings',
      info_one: '{{count, number}} hint',
      info_other: '{{count, number}} hints',
      waived_one: '{{count, number}} waived',
      waived_other: '{{count, number}} waived',
    },
    mend: {
      productOwner: 'Choose a product owner…',
      squadCoach: 'Choose a coach…',
      chapterLead: 'Choose a chapter lead…',
      tribeLead: 'Choose a tribe lead…',
      tribeCoaches: 'Choose coaches…',
    },
  },
  refusal: {
    offers: 'What is possible',
    productOwner: '{{person}} becomes product owner of {{squad}}',
    vacancy: 'A vacancy takes the place of {{person}} in {{squad}}',
    swap: 'Swap with {{person}}',
    squad: 'To {{squad}}',
    anyway: 'Place anyway and flag',
  },
} as const;

export const nl: Translated<typeof en> = {
  findings: {
    title: 'Bevindingen',
    none: 'De regels vinden niets.',
    goThere: 'Ga erheen',
    waived: 'Ontheffing',
    waivedBy: '({{by}})',
    waivedUntil: 'Tot en met {{until}}.',
    idle_one: '{{count, number}} ontheffing zonder effect',
    idle_other: '{{count, number}} ontheffingen zonder effect',
    count: {
      error_one: '{{count, number}} afwijking',
      error_other: '{{count, number}} afwijkingen',
      warning_one: '{{count, number}} waarschuwing',
      warning_other: '{{count, number}} waarschuwingen',
      info_one: '{{count, number}} tip',
      info_other: '{{count, number}} tips',
      waived_one: '{{count, number}} ontheffing',
      waived_other: '{{count, number}} ontheffingen',
    },
    mend: {
      productOwner: 'Kies een product owner…',
      squadCoach: 'Kies een coach…',
      chapterLead: 'Kies een chapter lead…',
      tribeLead: 'Kies een tribe lead…',
      tribeCoaches: 'Kies coaches…',
    },
  },
  refusal: {
    offers: 'Wat kan',
    productOwner: '{{person}} wordt product owner van {{squad}}',
    vacancy: 'Een vacature op de plaats van {{person}} in {{squad}}',
    swap: 'Ruilen met {{person}}',
    squad: 'Naar {{squad}}',
    anyway: 'Toch plaatsen en markeren',
  },
};
