import type { Document, Scenario } from './document.ts';
import type { Organisation } from './organisation.ts';
import { FORMAT, VERSION } from './version.ts';
import { NEVER } from './vocabulary.ts';

const NOBODY: Organisation = {
  tribes: [],
  squads: [],
  chapters: [],
  guilds: [],
  people: [],
  products: [],
  projects: [],
  programmes: [],
  dependencies: [],
};

/** A scenario of which no more is known than this; the rest is as in a file that leaves it out. */
export function newScenario(known: Pick<Scenario, 'id' | 'name'> & Partial<Scenario>): Scenario {
  return {
    basedOn: null,
    kind: null,
    text: '',
    reasons: '',
    consequences: '',
    measures: '',
    follows: [],
    mode: 'enforce',
    status: 'draft',
    statusOn: NEVER,
    effective: null,
    frozen: null,
    organisation: NOBODY,
    ...known,
  };
}

/** A document of one empty scenario. */
export function emptyDocument(name: string, scenario: string): Document {
  return {
    format: FORMAT,
    version: VERSION,
    name,
    classification: '',
    pack: 'whitepaper',
    rules: {},
    waivers: [],
    notes: [],
    decisions: [],
    scenarios: [newScenario({ id: 'scenario:today', name: scenario })],
  };
}
