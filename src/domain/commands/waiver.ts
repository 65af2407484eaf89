import type { Waiver } from '../document.ts';
import type { WaiverCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { type Answer, badCount, badDay, badText, impossible } from './refusal.ts';

export function editWaiver(edit: Edit, command: WaiverCommand): Answer {
  const { rule, subject } = command;
  const scenario = command.only ? command.scenario : null;
  const isEarlier = (each: Waiver) => each.rule === rule && each.subject === subject && each.scenario === scenario;
  const { waivers } = edit.document;
  const earlier = waivers.find(isEarlier);
  switch (command.type) {
    case 'waive': {
      const { reason, by, until, upTo } = command;
      if (reason.trim() === '') return impossible('reason-blank');
      const refusal = badText(reason, by) ?? badDay(until) ?? badCount('upTo', upTo);
      if (refusal) return refusal;
      const said = { reason, by, until };
      if (!earlier) {
        const waiver = { rule, subject, scenario, ...said, ...(upTo !== undefined && { upTo }) };
        return edit.spliceDocument('waivers', waivers.length, 0, [waiver]);
      }
      // A file may have several of one finding, and any of them would be enough.
      edit.filterDocument('waivers', (each) => each === earlier || !isEarlier(each));
      return edit.setInDocument('waivers', edit.document.waivers.indexOf(earlier), { ...said, upTo });
    }
    case 'withdrawWaiver':
      return earlier ? edit.filterDocument('waivers', (each) => !isEarlier(each)) : impossible('not-waived');
  }
}
