import type { Document } from '../../src/domain/document.ts';
import { LIST_NAMES } from '../../src/domain/lists.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import { arbitraryDocument } from '../storage/arbitraryDocument.ts';

/** What nobody may read in a file with hidden names, and what it is. */
export interface Told {
  what: 'name' | 'number' | 'email' | 'note' | 'id' | 'other';
  text: string;
}

/** The same number for the same id, in whichever scenario it stands. */
class Numbers {
  readonly #known = new Map<string, number>();
  of(id: string): number {
    const known = this.#known.get(id) ?? this.#known.size + 1;
    this.#known.set(id, known);
    return known;
  }
}

/**
 * A document in which everything that tells who somebody is can be known again wherever it turns up, with names planted
 * in the texts that stay.
 */
function marked(document: Document): Document {
  const numbers = new Numbers();
  const whole = (id: string) => `Zoë van Qx${numbers.of(id)}`;
  const person = <Row extends Organisation['people'][number]>(row: Row): Row => {
    const at = numbers.of(row.id);
    return {
      ...row,
      name: whole(row.id),
      role: `Role ${at % 3}`,
      email: `zoe${at}@qx.example`,
      employeeNumber: `QX00${at}`,
      note: `Qxnote ${at}`,
      location: `Qxplace ${at}`,
      fields: { [`Qxfield ${at}`]: `Qxvalue ${at}` },
      imported: { name: `Qxformer ${at}`, number: `QX99${at}`, location: `Qxelsewhere ${at}` },
    };
  };
  const scenarios = document.scenarios.map((scenario) => {
    const { organisation } = scenario;
    const [someone] = organisation.people;
    const of = someone ? whole(someone.id) : 'nobody';
    return {
      ...scenario,
      name: `After ${of}`,
      ...{ text: 'Qxtext', reasons: 'Qxreasons', consequences: 'Qxfollows', measures: 'Qxmeasures' },
      organisation: {
        ...organisation,
        people: organisation.people.map(person),
        tribes: organisation.tribes.map((tribe) => ({ ...tribe, name: `Tribe of ${of}`, purpose: `For ${of}` })),
        squads: organisation.squads.map((squad) => ({ ...squad, name: `Squad, ${of}`, mission: `(${of})` })),
        chapters: organisation.chapters.map((chapter) => ({ ...chapter, name: `${of}’s`, expertise: `E ${of}` })),
        products: organisation.products.map((each) => ({ ...each, name: `P ${of}`, value: `V ${of}`, text: 'Qxtext' })),
        projects: organisation.projects.map((each) => ({ ...each, name: `J ${of}`, kind: 'New', text: 'Qxtext' })),
        programmes: organisation.programmes.map((each) => ({ ...each, name: `R ${of}`, text: 'Qxtext' })),
        dependencies: organisation.dependencies.map((each) => ({ ...each, text: 'Qxtext' })),
      },
    };
  });
  const [first] = scenarios;
  const [one] = first?.organisation.people ?? [];
  const [scenario, subject] = [first?.id as `scenario:${string}`, one?.id ?? first?.id ?? ''];
  return {
    ...document,
    name: 'Ours',
    classification: 'Secret',
    scenarios,
    notes: document.notes.map((note) => ({ ...note, text: 'Qxnote of all', by: 'Qxauthor', subject })),
    waivers: [
      { rule: 'squads-per-person', subject, scenario, reason: 'Qxreason', by: 'Qxboss', until: null },
      { rule: 'unplaced', subject: 'Qxsubject', scenario: null, reason: 'Qxreason', by: 'Qxboss', until: null },
    ],
    decisions: [
      {
        ...{ from: scenario, to: scenario, change: `gone ${subject}`, state: 'agreed' },
        ...{ remark: 'Qxremark', by: 'Qxdecider', on: '2027-01-12' },
      },
    ],
  };
}

/** Any sound document, marked. */
export const markedDocument = arbitraryDocument.map(marked);

/** All that may not be read in a file with hidden names, each once. */
export function toldIn(document: Document): Told[] {
  const told = new Map<string, Told>();
  const tell = (what: Told['what'], ...texts: readonly (string | undefined)[]) => {
    for (const text of texts) if (text?.trim()) told.set(text, { what, text });
  };
  for (const { id, organisation, text, reasons, consequences, measures } of document.scenarios) {
    tell('id', id, ...LIST_NAMES.flatMap((list) => organisation[list].map((record) => record.id)));
    tell('note', text, reasons, consequences, measures);
    const { products, projects, programmes, dependencies } = organisation;
    tell('note', ...[products, projects, programmes, dependencies].flatMap((list) => list.map((each) => each.text)));
    for (const { name, employeeNumber, email, note, location, fields, imported = {} } of organisation.people) {
      tell('name', name, imported.name);
      tell('number', employeeNumber, imported.number);
      tell('email', email, imported.email);
      tell('note', note);
      tell('other', location, ...Object.entries(fields).flat(), imported.location);
    }
  }
  for (const { id, text, by } of document.notes) {
    tell('id', id);
    tell('note', text, by);
  }
  for (const { reason, by } of document.waivers) tell('note', reason, by);
  for (const { remark, by } of document.decisions) tell('note', remark, by);
  return [...told.values()];
}
