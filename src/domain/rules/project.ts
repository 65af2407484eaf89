import { isOverseen } from '../lookup/isOverseen.ts';
import { launchesMissed } from '../lookup/launchesMissed.ts';
import type { Project } from '../organisation.ts';
import { isRunning } from '../projectState.ts';
import { BROKEN, type LookingRule, type Rule } from './rule.ts';

/** What is delivered, accepted or stopped is looked at by no rule. */
const whileRunning =
  (look: LookingRule<Project>['look']): LookingRule<Project>['look'] =>
  (project, index) =>
    isRunning(project) ? look(project, index) : null;

/** The rules on a project. */
export const projectRules: readonly Rule<Project>[] = [
  {
    id: 'project-lead',
    severity: 'warning',
    source: '[P]',
    look: whileRunning((project, index) => (project.lead || isOverseen(project, index) ? null : BROKEN)),
  },
  {
    id: 'project-overseen',
    severity: 'info',
    source: '[P]',
    look: whileRunning((project, index) =>
      project.products.length === 0 || isOverseen(project, index) ? null : BROKEN,
    ),
  },
  {
    id: 'project-late',
    severity: 'warning',
    source: '[P]',
    look: (project, index) => {
      const missed = launchesMissed(project, index);
      return missed.length > 0 ? { about: missed.map(({ product }) => product) } : null;
    },
  },
  {
    id: 'project-owner',
    severity: 'info',
    source: '[W] ch. 3',
    look: whileRunning(({ lead, squads }, index) => {
      if (!lead || squads.length === 0) return null;
      const owned = index.squadsOwnedBy(lead);
      return owned.some(({ id }) => squads.includes(id)) ? null : { about: [lead] };
    }),
  },
];
