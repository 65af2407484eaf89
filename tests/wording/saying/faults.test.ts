import { expect, it } from 'vitest';
import type { Fault, FaultValues } from '../../../src/domain/fault.ts';
import { LANGUAGES } from '../../../src/wording/language.ts';
import { faultLine } from '../../../src/wording/saying/faultMessage.ts';
import { wordsIn } from '../../support/words.ts';

const cases: [code: Fault['code'], values: FaultValues, en: string, nl: string][] = [
  [
    'too-many-people',
    { limit: 100_000 },
    'more than 100,000 people in one scenario: split the document',
    'meer dan 100.000 mensen in één scenario: splits het document',
  ],
  [
    'too-many-records',
    { limit: 200_000 },
    'more than 200,000 different people in all scenarios together, counted again where a scenario says something else about them: split the document',
    'meer dan 200.000 verschillende mensen in alle scenario’s samen, opnieuw geteld waar een scenario iets anders over hen zegt: splits het document',
  ],
  [
    'person-twice',
    { id: 'person:a' },
    'person "person:a" is here twice: remove one of them',
    'persoon "person:a" staat hier twee keer: verwijder er één',
  ],
  [
    'pair-twice',
    { id: 'squad:a squad:b' },
    'the same pair is here twice, "squad:a squad:b": remove one of them',
    'hetzelfde paar staat hier twee keer, "squad:a squad:b": verwijder er één',
  ],
  [
    'same-squad',
    { id: 'squad:a' },
    '"squad:a" cannot wait for itself: name another squad, or remove this',
    '"squad:a" kan niet op zichzelf wachten: noem een andere squad of verwijder dit',
  ],
  [
    'ends-before-begin',
    {},
    'before the day it begins: write that day or a later one',
    'vóór de begindatum: schrijf die dag of een latere',
  ],
  [
    'after-circle',
    { id: 'project:a' },
    '"project:a" waits for itself, directly or through others: remove what closes the circle',
    '"project:a" wacht op zichzelf, direct of via andere: verwijder wat de kring sluit',
  ],
  [
    'note-circle',
    { id: 'note:a' },
    'answers "note:a", which leads back to this note: let one of them answer nothing',
    'antwoord op "note:a", dat weer bij deze notitie uitkomt: laat een van de twee nergens op antwoorden',
  ],
  [
    'carries-nothing',
    {},
    'this picture carries no document: choose one that was saved with the document in it, or a file that was exported as JSON',
    'in deze afbeelding zit geen document: kies er een die met het document erin is opgeslagen, of een bestand dat als JSON is geëxporteerd',
  ],
  [
    'damaged-picture',
    { damage: 'cut' },
    'this picture is damaged: the file ends too early. Get it again from where it came, or choose a file that was exported as JSON',
    'deze afbeelding is beschadigd: het bestand houdt te vroeg op. Haal haar opnieuw op waar ze vandaan kwam, of kies een bestand dat als JSON is geëxporteerd',
  ],
  ...(['product', 'project', 'programme', 'note'] as const).map((kind): (typeof cases)[number] => [
    'unknown-id',
    { id: `${kind}:a`, kind },
    `there is no ${kind} "${kind}:a": add it, or name one that exists`,
    `er is geen ${{ product: 'product', project: 'project', programme: 'programma', note: 'notitie' }[kind]} "${kind}:a": voeg die toe of noem er een die bestaat`,
  ]),
];

it.each(cases)('a file is told of %s what is wrong and what to do: %o', (code, values, en, nl) => {
  const said = LANGUAGES.map((language) => faultLine(wordsIn(language), { path: '', code, values }));
  expect(said).toEqual([en, nl]);
});
