/** Which program this is. The texts that open this dialog stand with the bar. */
export const about = {
  stays: 'What you make stays in this browser, and in the files that you save. The page sends nothing.',
  version: 'Version',
  build: 'Hash of the source code',
  licence: 'Licence',
  besidePage: 'Next to this page:',
  besideFile: 'The licences are at the end of this file. Next to it, in the folder where it was built:',
  licences: 'Licences',
  sums: 'Checksums of all files',
  materials: 'Software bill of materials (SBOM)',
} as const;
