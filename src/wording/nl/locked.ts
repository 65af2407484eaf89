import type { locked as english } from '../en/locked.ts';
import type { Translated } from '../translated.ts';

export const locked: Translated<typeof english> = {
  locked: {
    title: '{file} is vergrendeld',
    about: 'Vul de wachtwoordzin in waarmee het is opgeslagen.',
    passphrase: 'Wachtwoordzin',
    show: 'Wachtwoordzin tonen',
    open: 'Openen',
    opening: 'Bezig met openen…',
    wrong:
      'Niet geopend: de wachtwoordzin klopt niet, of het bestand is na het opslaan gewijzigd. Hoofdletters en spaties tellen mee.',
    keptHere:
      'Eenmaal geopend wordt het document zonder de wachtwoordzin in deze browser bewaard, zoals elk ander; exporteer het als JSON met wachtwoordzin om het weer te vergrendelen.',
    noCrypto:
      'Deze pagina kwam via gewone http van een andere computer, en daar versleutelen browsers niet. Open de pagina via https, of als bestand op deze computer, en probeer het opnieuw.',
    save: {
      title: 'JSON met wachtwoordzin',
      about: 'Wie het bestand opent, moet de wachtwoordzin invullen.',
      passphrase: 'Wachtwoordzin, minstens {least} tekens',
      again: 'Nog een keer dezelfde wachtwoordzin',
      nobody:
        'Zonder de wachtwoordzin kan niemand het bestand nog openen: die is niet te herstellen of op te vragen. Bewaar de zin los van het bestand, waar je die terugvindt.',
      tooShort: 'Kies minstens {least} tekens. Een paar woorden zijn makkelijk te onthouden.',
      differs: 'Dit is niet de wachtwoordzin hierboven: vul twee keer dezelfde in.',
      save: 'JSON opslaan',
      saving: 'Bezig met opslaan…',
    },
  },
};
