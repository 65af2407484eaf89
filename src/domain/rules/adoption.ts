import type { Request } from '../commands/command.ts';
import type { Document, PackId, RuleSettings, ScenarioId, Waiver } from '../document.ts';
import type { SubjectId } from '../organisation.ts';
import { RULES } from './catalogue.ts';
import type { RuleId } from './finding.ts';
import { settingsOf } from './packs.ts';

/** Something to ask for in the scenario of that id; `null`: in whichever is on the page. */
export interface Asked {
  scenario: ScenarioId | null;
  request: Request;
}

/**
 * What makes the rules of a document those of a file: its pack, and every rule that either says something of. `waivers`: also
 * who answers for what, in place of those there are. A waiver of a scenario that the document does not have is left out.
 */
export function adoption(document: Document, adopted: RuleSettings, waivers: boolean): Asked[] {
  const { pack, rules } = adopted;
  const told = RULES.filter(({ id }) => document.rules[id] || rules[id]);
  const requests: Request[] = [
    { type: 'choosePack', pack },
    ...told.map((entry): Request => {
      const { severity, limit = null } = settingsOf(entry, adopted);
      return { type: 'setRule', rule: entry.id, severity, limit };
    }),
  ];
  const asked = requests.map((request) => ({ scenario: null, request }));
  if (!waivers) return asked;
  return [...asked, ...withdrawn(document.waivers), ...waiversFor(document, adopted.waivers).map(granted)];
}

/** Those of some waivers that can hold in a document: not of a scenario that it does not have. */
export function waiversFor({ scenarios }: Document, waivers: readonly Waiver[]): Waiver[] {
  return waivers.filter(({ scenario }) => scenario === null || scenarios.some(({ id }) => id === scenario));
}

/**
 * What makes the rules of a document those of a pack alone, where they are those of a file: what the file says of single
 * rules goes with it.
 */
export function departure({ rules }: Pick<RuleSettings, 'rules'>, pack: PackId): Request[] {
  const told = RULES.filter(({ id }) => rules[id]);
  const back = told.map(({ id }): Request => ({ type: 'setRule', rule: id, severity: null, limit: null }));
  return [{ type: 'choosePack', pack }, ...back];
}

const aboutWaiver = ({ rule, subject, scenario }: Waiver) => ({
  rule: rule as RuleId,
  subject: subject as SubjectId,
  only: scenario !== null,
});

/** Each finding once, however many waivers it has. */
function withdrawn(waivers: readonly Waiver[]): Asked[] {
  const first = new Map(waivers.map((each) => [`${each.rule} ${each.subject} ${each.scenario}`, each]));
  return [...first.values()].map((waiver) => ({
    scenario: waiver.scenario,
    request: { type: 'withdrawWaiver', ...aboutWaiver(waiver) },
  }));
}

function granted(waiver: Waiver): Asked {
  const { scenario, by, until, upTo } = waiver;
  // A file may leave it blank; a command may not.
  const reason = waiver.reason.trim() === '' ? '–' : waiver.reason;
  return { scenario, request: { type: 'waive', ...aboutWaiver(waiver), reason, by, until, ...(upTo && { upTo }) } };
}
