import type { Document, Scenario } from '../document.ts';
import { folded } from '../folded.ts';
import type { Person, PersonId } from '../organisation.ts';
import { shared } from '../sharing.ts';
import { type Disclosed, openly } from './disclosed.ts';
import { FATES } from './fates.ts';
import { keyed } from './keyed.ts';
import { NamesIn } from './namesIn.ts';
import { hiddenId, keyFor, type PseudonymKey } from './pseudonymKey.ts';
import { type Acts, walked } from './walk.ts';

/**
 * How people are shown:
 * - `names`: by their names, and everything else that is known of them.
 * - `pseudonyms`: each by a pseudonym, the same in everything that is made with that key.
 * - `roles`: each by the role, or by the expertise of the chapter where there is none. `secret`, as `SECRET` has it, makes
 *   the ids: one that is thrown away afterwards keeps two files from being laid side by side.
 *
 * `word`: what stands before the code of a pseudonym, and for somebody of whom nothing else is to be said, such as
 * *Person*.
 */
export type NamesShown =
  | { names: 'names' }
  | { names: 'pseudonyms'; key: PseudonymKey; word: string }
  | { names: 'roles'; secret: string; word: string };

/**
 * A document as it may be handed on: the one way to every file and picture that others see. Where names are hidden,
 * nobody is named in it any more, by name, number, address, note, extra field or id, in no scenario; what becomes of each
 * field stands in `fates.ts`. All else is as it was, in the same order, so that the rules find the same and a picture looks
 * the same. Throws where a secret is not one.
 */
export function disclosed(document: Document, shown: NamesShown): Disclosed {
  switch (shown.names) {
    case 'names':
      return openly(document);
    case 'pseudonyms': {
      const { people, secret } = keyFor(document, shown.key, shown.word);
      const pseudonyms = new Map<string, string>(people.map(({ id, pseudonym }) => [id, pseudonym]));
      const pseudonymOf = (id: string) => pseudonyms.get(id) ?? shown.word;
      return hidden(
        document,
        secret,
        pseudonymOf,
        () =>
          ({ id }) =>
            pseudonymOf(id),
      );
    }
    case 'roles': {
      const { secret, word } = shown;
      return hidden(
        document,
        secret,
        () => word,
        (scenario, named) => roleIn(scenario, named, word),
      );
    }
  }
}

type CalledIn = (scenario: Scenario, named: (text: string) => string) => (person: { id: string }) => string;

function hidden(
  document: Document,
  secret: string,
  insteadOf: (id: PersonId) => string,
  calledIn: CalledIn,
): Disclosed {
  const keyOf = keyed(secret);
  const names = new NamesIn(namesOf(document, insteadOf));
  const ids = new Map<string, string>();
  const texts = new Map<string, string>();
  const acts: Acts = {
    id: (id) => {
      const known = ids.get(id) ?? hiddenId(id, keyOf);
      ids.set(id, known);
      return known;
    },
    alias: ({ name }) => name,
    // Most people share their role with others.
    named: (text) => {
      const known = texts.get(text) ?? names.replaced(text);
      texts.set(text, known);
      return known;
    },
    gone: emptied,
    drops: true,
  };
  const { scenarios, ...rest } = FATES;
  const scenariosHidden = document.scenarios.map((scenario) =>
    walked(scenario, scenarios, { ...acts, alias: calledIn(scenario, acts.named) }),
  );
  const result = { ...walked(document, rest, acts), scenarios: scenariosHidden } as unknown as Document;
  return openly(shared(result));
}

/** By which fields the last list that was read in named somebody, perhaps otherwise than now. */
const KNOWN_BY = ['name', 'number', 'email'] as const;

/**
 * All that people are named by in texts, with what stands in its place. Whoever is called as their own role is, such as
 * *Product owner*, is not to be looked for; nor is a vacancy that is called as any role, job or unit is.
 */
function namesOf(document: Document, insteadOf: (id: PersonId) => string): [name: string, instead: string][] {
  const people = document.scenarios.flatMap(({ organisation }) => organisation.people);
  const roles = new Set(people.map(({ id, role }) => `${id} ${folded(role)}`));
  const words = new Set([...people.flatMap(({ role, job }) => [folded(role), folded(job)]), ...unitNames(document)]);
  return people.flatMap(({ id, kind, name, email, employeeNumber, imported = {} }) => {
    const said = [name, email, employeeNumber, ...KNOWN_BY.map((field) => imported[field] ?? '')];
    return said
      .map((each): [string, string] => [each, insteadOf(id)])
      .filter(([each]) => !roles.has(`${id} ${folded(each)}`) && !(kind === 'vacancy' && words.has(folded(each))));
  });
}

function unitNames({ scenarios }: Document): string[] {
  return scenarios.flatMap(({ organisation: { tribes, squads, chapters, guilds, products } }) => [
    ...chapters.map(({ expertise }) => folded(expertise)),
    ...[tribes, squads, chapters, guilds, products].flatMap((list) => list.map(({ name }) => folded(name))),
  ]);
}

/** What people are in a scenario: what is in the place of a role where nothing is stated follows from the chapter. */
function roleIn({ organisation }: Scenario, named: (text: string) => string, word: string) {
  const expertises = new Map<string, string>(organisation.chapters.map(({ id, expertise }) => [id, expertise]));
  const people = new Map<string, Person>(organisation.people.map((person) => [person.id, person]));
  return ({ id }: { id: string }) => {
    const { role = '', chapter = null } = people.get(id) ?? {};
    const said = [role, expertises.get(chapter ?? '') ?? ''].map((text) => named(text).trim());
    return said.find((text) => text !== '') ?? word;
  };
}

function emptied(value: unknown): unknown {
  if (typeof value === 'string') return '';
  return Array.isArray(value) ? [] : {};
}
