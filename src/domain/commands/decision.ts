import type { DecisionCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { type Answer, badText, firstRefusal, impossible } from './refusal.ts';

export function editDecision(edit: Edit, command: DecisionCommand): Answer {
  const { from, to, change } = command;
  const { scenarios, decisions } = edit.document;
  const unknown = firstRefusal([from, to], (scenario) =>
    scenarios.some(({ id }) => id === scenario) ? null : impossible('no-such-scenario', scenario),
  );
  if (unknown) return unknown;
  const index = decisions.findIndex((each) => each.from === from && each.to === to && each.change === change);
  switch (command.type) {
    case 'decide': {
      const { state, remark, by, today: on } = command;
      const refusal = badText(change, remark, by);
      if (refusal) return refusal;
      const said = { state, remark, by, on };
      if (index >= 0) return edit.setInDocument('decisions', index, said);
      return edit.spliceDocument('decisions', decisions.length, 0, [{ from, to, change, ...said }]);
    }
    case 'withdrawDecision':
      return index < 0 ? impossible('not-decided') : edit.spliceDocument('decisions', index, 1, []);
  }
}
