/** The file that a document is saved to. */
export const fileState = {
  kindOfFile: 'Tribecraft document',
  saveToFile: 'Save to a file',
  copyOf: '{name} (copy)',
  file: {
    saved: 'and in {name}',
    saving: 'and in a moment in {name}',
    failed: '{name} could not be saved.',
    changed: '{name} was changed elsewhere. Nothing was saved over it.',
    open: 'Open what is there',
    elsewhere: 'Save as another file…',
    over: 'Save over it',
    onlyHere:
      '{count, plural, one {{count} change is only in this browser.} other {{count} changes are only in this browser.}}',
    later: 'Not now',
  },
} as const;
