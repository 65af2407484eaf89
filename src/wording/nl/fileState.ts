import type { fileState as english } from '../en/fileState.ts';
import type { Translated } from '../translated.ts';

export const fileState: Translated<typeof english> = {
  kindOfFile: 'Tribecraft-document',
  saveToFile: 'Opslaan in een bestand',
  copyOf: '{name} (kopie)',
  file: {
    saved: 'en in {name}',
    saving: 'en zo meteen in {name}',
    failed: '{name} kon niet worden opgeslagen.',
    changed: '{name} is elders gewijzigd. Er is niets overschreven.',
    open: 'Gewijzigd bestand openen',
    elsewhere: 'Opslaan als ander bestand…',
    over: 'Overschrijven',
    onlyHere:
      '{count, plural, one {{count} wijziging staat alleen in deze browser.} other {{count} wijzigingen staan alleen in deze browser.}}',
    later: 'Nu niet',
  },
};
