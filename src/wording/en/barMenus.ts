/** What stands in the menus of the bar, and what of it is found by searching. */
export const barMenus = {
  toolbar: {
    kept: 'In this browser',
    rename: 'Rename',
    new: 'New',
    newOfKind: 'New, by kind of organisation…',
    examples: 'Examples',
    json: 'JSON',
    jsonLocked: 'JSON with a passphrase…',
    exportJson: 'Export JSON',
    exportLocked: 'Export JSON with a passphrase…',
    exportPng: 'Export PNG…',
    exportSvg: 'Export SVG…',
    exportPdf: 'Export PDF…',
    png: 'PNG…',
    svg: 'SVG…',
    pdf: 'PDF…',
    language: 'Language',
    themes: { system: 'Use system setting', light: 'Light', dark: 'Dark' },
    about: 'About Tribecraft',
  },
  examples: {
    mortgage: 'The mortgage tribe from the whitepaper',
    chain: 'From chain to agile',
    company: 'A company with three tribes',
    'every-rule': 'Every rule broken once',
  },
  offers: {
    allDocuments: 'All documents…',
    checkFiles: 'Check many files…',
    showProducts:
      'Show products and mandate with each {form, select, department {team} chain {department} other {squad}}',
    hideProducts:
      'Hide products and mandate with each {form, select, department {team} chain {department} other {squad}}',
    products: 'Products and projects',
    earlierStates: 'Earlier versions…',
  },
} as const;
