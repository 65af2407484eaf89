import type { commandLine as english } from '../en/commandLine.ts';
import type { Translated } from '../translated.ts';

export const commandLine: Translated<typeof english> = {
  check: `Gebruik: {called} [opties] BESTAND…

BESTAND is een document, een map (elk document daarin, hoe diep ook) of een patroon, zoals "plannen/**/*.json".

Past de bezettingsregels toe op elk scenario van elk document en zegt welke tribes welke regels overtreden, en daarna elke bevinding.

  --format VORM        table (standaard), summary (welke tribes en welke regels, in tien regels), json, csv, md, html,
                       sarif, junit of github (annotaties bij een run van GitHub Actions)
  --json               hetzelfde als --format json
  --lang TAAL          en (standaard) of nl
  --baseline BESTAND   een eerdere uitvoer als JSON, of een document: zegt wat sindsdien nieuw, erger, opgelost en
                       hetzelfde is; alleen op wat nieuw of erger is, wordt afgekeurd
  --output BESTAND     naar dit bestand schrijven
  --passphrase-file BESTAND
                       vergrendelde bestanden openen met de wachtwoordzin op de eerste regel van dit bestand
  --tribe NAAM         alleen wat in deze tribe wordt gevonden, met de naam of het id; mag meer dan eens
  --rule REGEL         alleen deze regel, zoals squad-size; meerdere met komma’s ertussen
  --severity WOORD     alleen error, warning of info; meerdere met komma’s ertussen
  --strict             ook op waarschuwingen afkeuren, net als op afwijkingen
  --rules BESTAND      het pakket, de regels en de ontheffingen van dit bestand toepassen in plaats van die van de
                       documenten zelf, en elke regel noemen die een document versoepelt
  --on DAG             deze dag als vandaag nemen, zoals 2027-03-31
  --help               deze uitleg tonen

Exitstatus: 2 als een bestand niet kon worden gelezen, anders 1 bij een afwijking zonder ontheffing, anders 0.
`,
  diff: `Gebruik: {called} [opties] OUD NIEUW

Zegt wat er van het ene document naar het andere is gewijzigd, per scenario, en wat de regels van het tweede anders vinden.

  --format VORM      table (standaard), json of csv
  --lang TAAL        en (standaard) of nl
  --output BESTAND   naar dit bestand schrijven
  --passphrase-file BESTAND
                     vergrendelde bestanden openen met de wachtwoordzin op de eerste regel van dit bestand
  --on DAG           deze dag als vandaag nemen, zoals 2027-03-31
  --help             deze uitleg tonen

Exitstatus: 2 als een bestand niet kon worden gelezen, anders 0.
`,
  unknownOption: 'De optie {option} bestaat niet',
  noValue: 'Na {option} hoort een waarde',
  dashedValue: 'Na {option} hoort een waarde, niet {given}; schrijf {option}={given} als die met een streepje begint',
  takesNoValue: '{option} heeft geen waarde, zoals {given}',
  notOneOf: '{option} is een van {choices}, niet {given}',
  notADay: '{given} is geen dag: schrijf een dag zoals 2027-03-31',
  jsonTwice: '--json is --format json: laat een van beide weg',
  noFiles: 'Noem minstens één bestand',
  notTwoFiles: 'Noem twee documenten: vóór en na',
  locked:
    'vergrendeld met een wachtwoordzin: noem met --passphrase-file het bestand waarin die op de eerste regel staat',
  wrongPassphrase:
    'niet geopend: de wachtwoordzin in {file} klopt niet, of het bestand is na het vergrendelen gewijzigd',
  noPassphrase: 'de eerste regel is leeg: schrijf daar de wachtwoordzin',
  noCrypto: 'vergrendeld, en deze Node.js is zonder versleuteling gebouwd: gebruik een andere',
};
