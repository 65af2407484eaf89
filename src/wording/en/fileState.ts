/** The file that a document is saved to. */
export const fileState = {
  kindOfFile: 'Tribecraft document',
  saveToFile: 'Save to a file',
  copyOf: '{name} (copy)',
  file: {
    saved: 'and in {name}',
    saving: 'and, in a moment, in {name}',
    failed: '{name} could not be written.',
    onlyHere:
      '{count, plural, one {{count} change is in this browser alone.} other {{count} changes are in this browser alone.}}',
    later: 'Not now',
  },
} as const;
