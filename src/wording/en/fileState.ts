/** The file that a document is saved to. */
export const fileState = {
  kindOfFile: 'Tribecraft document',
  saveToFile: 'Save to a file',
  copyOf: '{name} (copy)',
  file: {
    saved: 'and in {name}',
    saving: 'and shortly in {name}',
    failed: '{name} could not be saved.',
    changed: '{name} was changed elsewhere. Nothing was overwritten.',
    open: 'Open the changed file',
    elsewhere: 'Save as another file…',
    over: 'Overwrite it',
    onlyHere:
      '{count, plural, one {{count} change is only in this browser.} other {{count} changes are only in this browser.}}',
    later: 'Not now',
  },
} as const;
