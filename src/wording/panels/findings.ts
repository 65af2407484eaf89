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
    idle_one: '{{count}} waiver without effect',
    idle_other: '{{count}} waivers without effect',
    count: {
      error_one: '{{count}} breach',
      error_other: '{{count}} breaches',
      warning_one: '{{count}} warning',
      warning_other: '{{count}} warnings',
      info_one: '{{count}} hint',
      info_other: '{{count}} hints',
      waived_one: '{{count}} waived',
      waived_other: '{{count}} waived',
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
    idle_one: '{{count}} ontheffing zonder effect',
    idle_other: '{{count}} ontheffingen zonder effect',
    count: {
      error_one: '{{count}} afwijking',
      error_other: '{{count}} afwijkingen',
      warning_one: '{{count}} waarschuwing',
      warning_other: '{{count}} waarschuwingen',
      info_one: '{{count}} tip',
      info_other: '{{count}} tips',
      waived_one: '{{count}} ontheffing',
      waived_other: '{{count}} ontheffingen',
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
