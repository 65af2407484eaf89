import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Request } from '../../src/domain/commands/command.ts';
import { run } from '../../src/domain/commands/run.ts';
import type { Document, ScenarioId } from '../../src/domain/document.ts';
import { readDocument } from '../../src/storage/readDocument.ts';
import { COMPANY_PROPOSAL } from './companyProposal.ts';
import { COMPANY_TODAY } from './companyToday.ts';
import { TODAY } from './picture.ts';

const FILE = join(import.meta.dirname, '../../src/storage/examples/company.en.json');

/** The two scenarios of `companyPair`. */
export const COMPANY_BEFORE: ScenarioId = 'scenario:today';
export const COMPANY_AFTER: ScenarioId = 'scenario:grown';

/**
 * The company of the example, with a few things more, and a proposal that was made of it edit by edit, in which limits
 * are flagged and refuse nothing.
 */
export function companyPair(): Document {
  const read = readDocument(readFileSync(FILE));
  if (read.kind !== 'ok') throw new Error('The example cannot be read');
  const today = edited(read.document, COMPANY_BEFORE, COMPANY_TODAY);
  const born = edited(today, COMPANY_BEFORE, [{ type: 'addScenario', added: COMPANY_AFTER, name: 'Grown' }]);
  return edited(born, COMPANY_AFTER, [{ type: 'chooseMode', mode: 'sketch' }, ...COMPANY_PROPOSAL]);
}

/** Every one of these must do something. */
function edited(document: Document, scenario: ScenarioId, requests: readonly Request[]): Document {
  return requests.reduce((last, request) => {
    const outcome = run(last, { ...request, scenario, today: TODAY } as Command);
    if (outcome.kind !== 'done') throw new Error(`${JSON.stringify(request)} is ${outcome.kind}`);
    return outcome.document;
  }, document);
}
