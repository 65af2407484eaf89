/** Which program this is. The texts that open this dialog stand with the bar. */
export const about = {
  stays: 'What you make stays in this browser, and in the files that you save. The page sends nothing.',
  version: 'Version',
  build: 'Hash of the sources',
  licence: 'Licence',
  besidePage: 'Next to this page:',
  besideFile: 'The licences are at the end of this file. Next to it, where it was built:',
  licences: 'Licences',
  sums: 'Checksums of all files',
  materials: 'Bill of materials',
} as const;
