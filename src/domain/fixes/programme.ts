import { NAMINGS, requestsToHire } from '../naming.ts';
import type { Programme } from '../organisation.ts';
import type { RuleId } from '../rules/finding.ts';
import type { Ground, Proposal, Propose } from './fix.ts';

export const programmeProposals = {
  'programme-manager': managed,
} satisfies { [Rule in RuleId]?: Propose<Programme> };

/** Somebody who leads one of its projects or manages another programme, or a vacancy. */
function managed(programme: Programme, { index, vacancy }: Ground): Proposal[] {
  const { likely, request } = NAMINGS.programmeManager;
  const managers = index.organisation.programmes.flatMap(({ manager }) => manager ?? []);
  const people = new Set([...likely(programme, index), ...managers]);
  return [
    ...[...people].map((person): Proposal => [[request(programme, person)]]),
    [requestsToHire('programmeManager', programme, { ...vacancy, kind: 'vacancy' })],
  ];
}
