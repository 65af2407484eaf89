import type { counts as english } from '../en/counts.ts';
import type { Translated } from '../translated.ts';

export const counts: Translated<typeof english> = {
  findings: {
    count: {
      error: '{count, plural, one {{count, number} afwijking} other {{count, number} afwijkingen}}',
      warning: '{count, plural, one {{count, number} waarschuwing} other {{count, number} waarschuwingen}}',
      info: '{count, plural, one {{count, number} tip} other {{count, number} tips}}',
      waived: '{count, plural, one {{count, number} ontheffing} other {{count, number} ontheffingen}}',
    },
  },
  search: { title: 'Zoeken', dimmed: 'Gezocht op ‘{search}’', clear: 'Zoekopdracht wissen' },
};
