import type { Translated } from './translated.ts';

export const en = {
  /** Of a large file. */
  reading: {
    now: 'Reading {{file}}…',
    stop: 'Cancel',
  },
  /** Of a file that is not opened: what is wrong, and what to do. Follows the path of the place, where there is one. */
  faults: {
    unread:
      'the browser could not read this file to its end, perhaps for lack of memory: close other tabs and try again, or split the document',
    'too-large': 'the file is larger than {{limit}} MiB, the most that is opened: split it into several documents',
    'not-utf8': 'this is not UTF-8 text: save the file again with the encoding UTF-8',
    empty: 'the file is empty: choose one that was exported as JSON',
    'too-deep':
      'nested more than {{limit}} levels deep at line {{line}}, column {{column}}: no document needs that, so choose another file',
    'too-many-containers': 'more than {{limit}} objects and lists: no document needs that, so choose another file',
    'not-json': 'this is not JSON, from line {{line}}, column {{column}} on: mend it there, or export it again',
    'duplicate-key':
      'the key "{{key}}" stands twice in one object, at line {{line}}, column {{column}}: keep one of the two',
    'number-too-large':
      'the number {{value}} at line {{line}}, column {{column}} is larger than any that can be kept: write a smaller one, or a text',
    'forbidden-key': 'the key "{{key}}" is not allowed anywhere: rename it, or take it out',
    'not-this-format':
      'this is not a Tribecraft document: its "format" is not "tribecraft". Choose a file that was exported as JSON',
    'newer-version': 'made by a newer Tribecraft (format version {{version}}): open it with that one',
    'unknown-version': 'the version is not a whole number of 1 or more: write {{version}}, or export the file again',
    damaged: 'the stored copy is damaged: its text is not what was written. Download it, or open an earlier copy',
    'too-many-people': 'more than {{limit}} people in all scenarios together: split the document',
    'too-many-scenarios': 'more than {{limit}} scenarios: split the document',
    'no-scenarios': 'there is no scenario: add at least one',
    missing: 'missing: add it',
    'wrong-type': 'should be {{expected}}, not {{found}}: correct it',
    'bad-id': 'not an id of a {{kind}}: "{{value}}". Write "{{prefix}}:" and 1 to 200 characters without spaces',
    blank: 'blank: give it at least one letter',
    'too-long': 'longer than {{limit}} characters: shorten it',
    'too-small': 'less than {{limit}}: make it {{limit}} or more',
    'not-above': 'not above {{limit}}: make it more',
    'too-big': 'more than {{limit}}: make it {{limit}} or less',
    'not-whole': 'not a whole number: {{value}}. Round it',
    'not-a-day': 'not a day: "{{value}}". Write a day that exists, as 2027-03-31',
    'unknown-choice': 'unknown: "{{value}}". Choose from {{choices}}',
    'no-limit': 'the rule "{{key}}" has no limit: take the limit out',
    'unknown-id': 'no {{kind}} "{{id}}": add it, or name one that there is',
    'duplicate-id': 'a second {{kind}} "{{id}}": give one of them another id',
    'person-twice': 'person "{{id}}" stands twice in this squad: keep one of the two',
    'based-on-circle': 'based on "{{id}}", which leads back to this scenario: base one of them on nothing',
  },
  types: {
    text: 'a text',
    number: 'a number',
    boolean: 'true or false',
    list: 'a list',
    object: 'an object',
    null: 'null',
  },
  kinds: {
    tribe: 'tribe',
    squad: 'squad',
    chapter: 'chapter',
    guild: 'guild',
    person: 'person',
    scenario: 'scenario',
  },
} as const;

export const nl: Translated<typeof en> = {
  reading: {
    now: '{{file}} wordt gelezen…',
    stop: 'Annuleren',
  },
  faults: {
    unread:
      'de browser kon dit bestand niet tot het einde lezen, misschien door te weinig geheugen: sluit andere tabbladen en probeer het opnieuw, of splits het document',
    'too-large':
      'het bestand is groter dan {{limit}} MiB en wordt daarom niet geopend: splits het in meerdere documenten',
    'not-utf8': 'dit is geen UTF-8-tekst: sla het bestand opnieuw op met de codering UTF-8',
    empty: 'het bestand is leeg: kies een bestand dat als JSON is geëxporteerd',
    'too-deep':
      'meer dan {{limit}} niveaus diep genest op regel {{line}}, kolom {{column}}: geen document heeft dat nodig, kies een ander bestand',
    'too-many-containers':
      'meer dan {{limit}} objecten en lijsten: geen document heeft dat nodig, kies een ander bestand',
    'not-json': 'dit is geen JSON, vanaf regel {{line}}, kolom {{column}}: herstel het daar of exporteer het opnieuw',
    'duplicate-key':
      'de sleutel "{{key}}" staat twee keer in één object, op regel {{line}}, kolom {{column}}: houd een van de twee',
    'number-too-large':
      'het getal {{value}} op regel {{line}}, kolom {{column}} is groter dan er bewaard kan worden: schrijf een kleiner getal of een tekst',
    'forbidden-key': 'de sleutel "{{key}}" mag nergens staan: geef hem een andere naam of haal hem weg',
    'not-this-format':
      'dit is geen document van Tribecraft: "format" is niet "tribecraft". Kies een bestand dat als JSON is geëxporteerd',
    'newer-version': 'gemaakt met een nieuwere Tribecraft (formaatversie {{version}}): open het daarmee',
    'unknown-version':
      'de versie is geen geheel getal van 1 of meer: schrijf {{version}} of exporteer het bestand opnieuw',
    damaged:
      'de bewaarde kopie is beschadigd: de tekst is niet wat er geschreven is. Download haar of open een eerdere kopie',
    'too-many-people': 'meer dan {{limit}} mensen in alle scenario’s samen: splits het document',
    'too-many-scenarios': 'meer dan {{limit}} scenario’s: splits het document',
    'no-scenarios': 'er is geen scenario: voeg er minstens één toe',
    missing: 'ontbreekt: voeg het toe',
    'wrong-type': 'moet {{expected}} zijn, niet {{found}}: verbeter het',
    'bad-id': 'geen id van een {{kind}}: "{{value}}". Schrijf "{{prefix}}:" en 1 tot 200 tekens zonder spaties',
    blank: 'leeg: vul minstens één letter in',
    'too-long': 'langer dan {{limit}} tekens: kort het in',
    'too-small': 'minder dan {{limit}}: maak er {{limit}} of meer van',
    'not-above': 'niet boven {{limit}}: maak het meer',
    'too-big': 'meer dan {{limit}}: maak er {{limit}} of minder van',
    'not-whole': 'geen geheel getal: {{value}}. Rond het af',
    'not-a-day': 'geen dag: "{{value}}". Schrijf een dag die bestaat, zoals 2027-03-31',
    'unknown-choice': 'onbekend: "{{value}}". Kies uit {{choices}}',
    'no-limit': 'de regel "{{key}}" heeft geen limiet: haal de limiet weg',
    'unknown-id': 'geen {{kind}} "{{id}}": voeg die toe of noem er een die er is',
    'duplicate-id': 'een tweede {{kind}} "{{id}}": geef een van de twee een ander id',
    'person-twice': 'persoon "{{id}}" staat twee keer in deze squad: houd een van de twee',
    'based-on-circle': 'gebaseerd op "{{id}}", dat weer bij dit scenario uitkomt: baseer een van de twee op niets',
  },
  types: {
    text: 'een tekst',
    number: 'een getal',
    boolean: 'true of false',
    list: 'een lijst',
    object: 'een object',
    null: 'null',
  },
  kinds: {
    tribe: 'tribe',
    squad: 'squad',
    chapter: 'chapter',
    guild: 'guild',
    person: 'persoon',
    scenario: 'scenario',
  },
};
