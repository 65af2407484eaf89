/** Which program this is. The texts that open this dialog stand with the bar. */
export const about = {
  stays: 'What you make stays in this browser, and in the files that you save. The page sends nothing.',
  where: 'Where your work is kept',
  kept: {
    documents:
      'Documents, their earlier versions and what can be undone: in this browser, in the database “{database}” (IndexedDB) of {address}.',
    notes:
      'Your settings, where you were looking, and what you typed without accepting it: in the local and session storage of the same address.',
    files: 'The files of the page itself, so that it opens without a network: in the cache of the same address.',
    saved:
      'Files that you save: where you save them. To which file a document is saved, the page knows until it is closed.',
  },
  room: 'In this browser it takes {size} MB in all.',
  clears: 'It is gone when you clear the data of this site, or close a private window.',
  nothing: 'This page keeps nothing in this browser: your work is on this page only, until you save it to a file.',
  forget: {
    open: 'Delete everything in this browser…',
    title: 'Delete everything in this browser?',
    goes: 'This goes, in every tab of Tribecraft:',
    documents: '{count, plural, one {{count, number} document} other {{count, number} documents}}',
    versions: '{count, plural, one {{count, number} earlier version} other {{count, number} earlier versions}}',
    deleted:
      '{count, plural, one {{count, number} deleted document that could still be restored} other {{count, number} deleted documents that could still be restored}}',
    everything: 'all documents with their earlier versions',
    rest: 'everything that can be undone, what you typed without accepting it, and your settings',
    files: 'the files of the page, which are fetched again when you open it',
    stays: 'Files that you saved stay where they are. First save to a file what you want to keep.',
    next: 'Delete everything…',
    keep: 'Keep everything',
    sure: 'Really delete everything?',
    never: 'It cannot be undone, and nobody can bring it back.',
    yes: 'Delete everything now',
    deleting: 'Deleting… If this takes long, close the other tabs of Tribecraft.',
    failed: 'The browser does not let this page delete it. Clear the data of this site in the settings of the browser.',
  },
  version: 'Version',
  build: 'Hash of the source code',
  licence: 'Licence',
  besidePage: 'Next to this page:',
  besideFile: 'The licences are at the end of this file. Next to it, in the folder where it was built:',
  licences: 'Licences',
  sums: 'Checksums of all files',
  materials: 'Software bill of materials (SBOM)',
} as const;
