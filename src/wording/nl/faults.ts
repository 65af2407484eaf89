import type { faults as english } from '../en/faults.ts';
import type { Translated } from '../translated.ts';

export const faults: Translated<typeof english> = {
  faults: {
    unread:
      'de browser kon niet het hele bestand lezen, misschien door te weinig geheugen: sluit andere tabbladen en probeer het opnieuw, of splits het document',
    'too-large': 'het bestand is groter dan het maximum van {limit} MiB: splits het in meerdere documenten',
    'not-utf8': 'dit is geen UTF-8-tekst: sla het bestand opnieuw op als UTF-8',
    empty: 'het bestand is leeg: kies een bestand dat als JSON is geëxporteerd',
    'too-deep':
      'meer dan {limit} niveaus diep genest op regel {line}, kolom {column}: geen document heeft dat nodig, kies een ander bestand',
    'too-many-containers':
      'meer dan {limit} objecten en lijsten: geen document heeft dat nodig, kies een ander bestand',
    'not-json':
      'dit is geen geldige JSON, vanaf regel {line}, kolom {column}: verbeter het daar of exporteer het opnieuw',
    'other-file': 'dit is {file}, geen JSON: kies een bestand dat als JSON is geëxporteerd',
    'carries-nothing':
      'in deze afbeelding zit geen document: kies er een die met het document erin is opgeslagen, of een bestand dat als JSON is geëxporteerd',
    'damaged-picture':
      'deze afbeelding is beschadigd: {damage}. Haal haar opnieuw op waar ze vandaan kwam, of kies een bestand dat als JSON is geëxporteerd',
    'newer-picture':
      'het document in deze afbeelding is met een nieuwere versie van Tribecraft opgeslagen: open het met die versie',
    'duplicate-key':
      'de sleutel "{key}" staat twee keer in één object, op regel {line}, kolom {column}: verwijder er één',
    'number-too-large':
      'het getal {value} op regel {line}, kolom {column} is te groot om op te slaan: schrijf een kleiner getal of schrijf het als tekst',
    'number-rounded':
      'het getal {value} op regel {line}, kolom {column} zou worden afgerond naar {rounded}: schrijf dat of schrijf het als tekst',
    'forbidden-key': 'de sleutel "{key}" mag nergens staan: geef die een andere naam of verwijder die',
    'not-this-format':
      'dit is geen document van Tribecraft: "format" is niet "tribecraft". Kies een bestand dat als JSON is geëxporteerd',
    'no-rules':
      'er staan geen regels in: geen "pack", "rules" of "waivers". Kies een bestand met regels of een document van Tribecraft',
    locked:
      'het bestand is vergrendeld met een wachtwoordzin: open het apart met Openen…, dat erom vraagt, of kies een bestand dat niet vergrendeld is',
    'lock-incomplete': 'ontbreekt, waardoor het bestand niet te ontgrendelen is: neem een eerdere kopie',
    'not-of-lock': 'hoort niet in een vergrendeld bestand: verwijder het of neem een eerdere kopie van het bestand',
    'unknown-lock':
      'vergrendeld op een manier die deze versie niet kent: "{value}", niet {choices}. Open het bestand met een nieuwere versie van Tribecraft',
    'too-few-rounds':
      'minder dan {limit}, waarmee een wachtwoordzin te makkelijk te raden is: het bestand is beschadigd of niet door Tribecraft gemaakt. Neem een eerdere kopie',
    'too-many-rounds':
      'meer dan {limit}, waar deze computer uren mee bezig kan zijn: het bestand is beschadigd of gemaakt om schade te doen. Neem een eerdere kopie',
    'not-base64':
      'geen base64 zoals het is opgeslagen, waardoor het bestand niet te ontgrendelen is: neem een eerdere kopie',
    'not-so-long': 'geen {limit} bytes in base64, waardoor het bestand niet te ontgrendelen is: neem een eerdere kopie',
    'not-unpacked':
      'ontgrendeld, maar er staat geen tekst in die met gzip is ingepakt: vergrendel het document opnieuw met Tribecraft',
    'not-a-key':
      'dit is geen sleutel om namen mee terug te zetten: "format" is niet "tribecraft-key". Kies de sleutel die met de schuilnamen is bewaard',
    'bad-secret':
      'niet het willekeurige deel van een sleutel, dat uit 64 cijfers en letters van a tot f bestaat: kies de sleutel zoals die is bewaard',
    'newer-version':
      'gemaakt met een nieuwere versie van Tribecraft (formaatversie {version}): open het met die versie',
    'unknown-version':
      'de versie is geen geheel getal van 1 of meer: schrijf {version} of exporteer het bestand opnieuw',
    damaged:
      'de opgeslagen kopie is beschadigd: de tekst is niet meer wat er is opgeslagen. Download die of open een eerdere versie',
    'too-many-people': 'meer dan {limit} mensen in één scenario: splits het document',
    'too-many-records':
      'meer dan {limit} verschillende mensen in alle scenario’s samen, opnieuw geteld waar een scenario iets anders over hen zegt: splits het document',
    'too-many-scenarios': 'meer dan {limit} scenario’s: splits het document',
    'no-scenarios': 'er is geen scenario: voeg er minstens één toe',
    missing: 'ontbreekt: voeg het toe',
    'wrong-type': 'moet {expected} zijn, niet {found}: verbeter het',
    'bad-id': 'geen id van een {kind}: "{value}". Schrijf "{prefix}:" en 1 tot 200 tekens zonder spaties',
    blank: 'leeg: vul minstens één letter in',
    'too-long': 'langer dan {limit} tekens: kort het in',
    'too-small': 'minder dan {limit}: maak er {limit} of meer van',
    'not-above': 'niet boven {limit}: kies een hoger getal',
    'too-big': 'meer dan {limit}: maak er {limit} of minder van',
    'not-whole': 'geen geheel getal: {value}. Rond het af',
    'not-a-day': 'geen dag: "{value}". Schrijf een dag die bestaat, zoals 2027-03-31',
    'unknown-choice': 'onbekend: "{value}". Kies uit {choices}',
    'no-limit': 'de regel "{key}" heeft geen limiet: verwijder de limiet',
    'unknown-id': 'er is geen {kind} "{id}": voeg die toe of noem er een die bestaat',
    'duplicate-id': 'een tweede {kind} "{id}": geef een van de twee een ander id',
    'pseudonym-twice': 'de schuilnaam "{value}" is ook van iemand anders: kies de sleutel zoals die is bewaard',
    'person-twice': 'persoon "{id}" staat hier twee keer: verwijder er één',
    'pair-twice': 'hetzelfde paar staat hier twee keer, "{id}": verwijder er één',
    'same-squad': '"{id}" kan niet op zichzelf wachten: noem een andere squad of verwijder dit',
    'ends-before-begin': 'vóór de begindatum: schrijf die dag of een latere',
    'based-on-circle': 'gebaseerd op "{id}", dat weer bij dit scenario uitkomt: baseer een van de twee op niets',
    'after-circle': '"{id}" wacht op zichzelf, direct of via andere: verwijder wat de kring sluit',
    'note-circle': 'antwoord op "{id}", dat weer bij deze notitie uitkomt: laat een van de twee nergens op antwoorden',
    unreachable: 'de browser kan er nu niet bij: probeer het zo nog eens',
  },
  files: {
    picture: 'een afbeelding',
    pdf: 'een pdf',
    office: 'een werkmap, een ander Office-bestand of een zipbestand',
    recording: 'een geluids- of filmbestand',
    'web-page': 'een webpagina of XML',
    text: 'tekst of een lijst',
  },
  damages: {
    cut: 'het bestand houdt te vroeg op',
    changed: 'een deel is niet meer wat er is opgeslagen',
    'cannot-be-unpacked': 'het document erin kan niet worden uitgepakt',
    'too-large': 'het document erin is groter dan wat wordt geopend',
    two: 'er zitten twee documenten in',
    'no-json': 'wat erin zit is geen document',
  },
  types: {
    text: 'tekst',
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
    product: 'product',
    project: 'project',
    programme: 'programma',
    scenario: 'scenario',
    note: 'notitie',
  },
};
