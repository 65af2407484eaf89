import type { about as english } from '../en/about.ts';
import type { Translated } from '../translated.ts';

export const about: Translated<typeof english> = {
  stays: 'Wat je maakt, blijft in deze browser en in de bestanden die je opslaat. De pagina verstuurt niets.',
  version: 'Versie',
  build: 'Hash van de broncode',
  licence: 'Licentie',
  besidePage: 'Naast deze pagina:',
  besideFile: 'De licenties staan aan het eind van dit bestand. Ernaast, in de map waarin het is gebouwd:',
  licences: 'Licenties',
  sums: 'Controlesommen van alle bestanden',
  materials: 'Software bill of materials (SBOM)',
};
