import type { RuleId } from '../rules/finding.ts';
import { chapterProposals } from './chapter.ts';
import { coachProposals } from './coach.ts';
import type { Propose } from './fix.ts';
import { personProposals } from './person.ts';
import { productProposals } from './product.ts';
import { programmeProposals } from './programme.ts';
import { projectProposals } from './project.ts';
import { squadProposals } from './squad.ts';
import { squadMembersProposals } from './squadMembers.ts';
import { tribeProposals } from './tribe.ts';
import { workloadProposals } from './workload.ts';

/** What may mend a finding of each rule; `null` where only people can, since it takes words of theirs. */
export const PROPOSE: { readonly [Rule in RuleId]: Propose<never> | null } = {
  ...squadProposals,
  ...squadMembersProposals,
  ...tribeProposals,
  ...chapterProposals,
  ...personProposals,
  ...workloadProposals,
  ...coachProposals,
  ...productProposals,
  ...projectProposals,
  ...programmeProposals,
  'squad-mission': null,
  'tribe-purpose': null,
  'product-value': null,
};
