import {
  Decision,
  type Document,
  Note,
  type NoteId,
  Scenario,
  type ScenarioId,
  Waiver,
} from '../../src/domain/document.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import { STATUSES, type Status } from '../../src/domain/vocabulary.ts';
import { slug } from './productPicture.ts';

// The scenarios of a document, and what is said of them, drawn as text, read from it and written back.
//
//   scenarios  Today / Split < Today, intended 2027-01-12, sketch / Old < Split, frozen 2027-01-10
//   notes      a: Wait / b > a [Split]: For whom? (done)
//   decisions  Today > Split: founded squad:b, agreed
//   waivers    squad-size squad:a / unplaced person:ana [Split]
//
// `<` is what a scenario is based on, and `>` the note that is answered; in brackets stands the one scenario that
// something is about. A scenario enforces and is a draft unless it says otherwise; all begin with one organisation.

export interface ScenarioPicture {
  scenarios?: string;
  notes?: string;
  decisions?: string;
  waivers?: string;
}

export const scenario = (name: string): ScenarioId => `scenario:${slug(name)}`;
export const note = (name: string): NoteId => `note:${slug(name)}`;

const parts = (text: string | undefined) => (text ? text.split(' / ') : []);
const scenarioOrNone = (name: string | undefined) => (name ? scenario(name) : null);

/** The scenarios that a picture shows, each with this organisation. */
export function scenariosOf(shown: string, organisation: Organisation, mode: Scenario['mode']): Scenario[] {
  return parts(shown).map((drawn) => {
    const [head = '', ...said] = drawn.split(', ');
    const [, name = '', base] = /^(.+?)(?: < (.+))?$/.exec(head) ?? [];
    const words = Object.fromEntries(said.map((each) => each.split(' ') as [string, string | undefined]));
    const status = STATUSES.find((each) => each in words) ?? 'draft';
    const reached = words[status];
    return Scenario.parse({
      id: scenario(name),
      name,
      basedOn: scenarioOrNone(base),
      mode: 'sketch' in words ? 'sketch' : mode,
      status,
      ...(reached && { statusOn: { [status]: reached } }),
      frozen: words.frozen ?? null,
      organisation,
    }) as Scenario;
  });
}

/** What a picture says of its scenarios. */
export function sayingsOf(shown: ScenarioPicture): Pick<Document, 'notes' | 'decisions' | 'waivers'> {
  const notes = parts(shown.notes).map((drawn) => {
    const found = /^(.+?)(?: > (.+?))?(?: \[(.+?)\])?: (.*?)( \(done\))?$/.exec(drawn) ?? [];
    const [, id = '', to, only, text, done] = found;
    return Note.parse({ id: note(id), to: to ? note(to) : null, scenario: scenarioOrNone(only), text, done: !!done });
  });
  const decisions = parts(shown.decisions).map((drawn) => {
    const [, from = '', to = '', change, state] = /^(.+?) > (.+?): (.+), (.+)$/.exec(drawn) ?? [];
    return Decision.parse({ from: scenario(from), to: scenario(to), change, state });
  });
  const waivers = parts(shown.waivers).map((drawn) => {
    const [, rule, subject, only] = /^(\S+) (\S+)(?: \[(.+)\])?$/.exec(drawn) ?? [];
    return Waiver.parse({ rule, subject, scenario: scenarioOrNone(only), reason: 'for now' });
  });
  return { notes, decisions, waivers } as Pick<Document, 'notes' | 'decisions' | 'waivers'>;
}

const nameIn = ({ scenarios }: Document, id: string | null) => scenarios.find((each) => each.id === id)?.name ?? id;
const only = (document: Document, id: string | null) => (id === null ? '' : ` [${nameIn(document, id)}]`);
const tail = (id: string) => id.slice(id.indexOf(':') + 1);

export function scenariosIn(document: Document): string {
  const drawn = document.scenarios.map(({ name, basedOn, status, statusOn, mode, frozen }) => {
    const reached = (each: Status) => (statusOn[each] ? `${each} ${statusOn[each]}` : each);
    return [
      basedOn === null ? name : `${name} < ${nameIn(document, basedOn)}`,
      ...(status === 'draft' && !statusOn.draft ? [] : [reached(status)]),
      ...(mode === 'sketch' ? [mode] : []),
      ...(frozen ? [`frozen ${frozen}`] : []),
    ].join(', ');
  });
  return drawn.join(' / ');
}

export function notesIn(document: Document): string {
  const drawn = document.notes.map(({ id, to, scenario: about, text, done }) => {
    const answers = to === null ? '' : ` > ${tail(to)}`;
    return `${tail(id)}${answers}${only(document, about)}: ${text}${done ? ' (done)' : ''}`;
  });
  return drawn.join(' / ');
}

export function decisionsIn(document: Document): string {
  const drawn = document.decisions.map(({ from, to, change, state }) => {
    return `${nameIn(document, from)} > ${nameIn(document, to)}: ${change}, ${state}`;
  });
  return drawn.join(' / ');
}

export function waiversIn(document: Document): string {
  return document.waivers
    .map(({ rule, subject, scenario: about }) => `${rule} ${subject}${only(document, about)}`)
    .join(' / ');
}
