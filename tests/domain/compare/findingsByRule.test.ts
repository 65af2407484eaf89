import { expect, it } from 'vitest';
import { findingsCompared } from '../../../src/domain/compare/findings.ts';
import { findingsByRule, isChanged } from '../../../src/domain/compare/findingsByRule.ts';
import type { Finding, RuleId } from '../../../src/domain/rules/finding.ts';

/** `squad-size app 2 / unplaced ana`: the rule, what it is about, and by how much. */
function findings(picture: string): Finding[] {
  return picture.split(' / ').map((text) => {
    const [rule, subject, by] = text.split(' ') as [RuleId, string, string | undefined];
    return { rule, subject: `squad:${subject}`, severity: 'warning', waived: null, ...(by && { by: Number(by) }) };
  });
}

it('puts the rules first in which something is otherwise, each time in the order of the rules', () => {
  const compared = findingsCompared(
    findings('squad-mission app / squad-size rent 1 / unplaced ana / squad-coach app / squad-small pay 2'),
    findings('squad-small pay 2 / unplaced bo / squad-size rent 3 / squad-coach app / squad-coach pay / unplaced cy'),
    (id) => id,
  );
  const lines = findingsByRule(compared).map((change) => {
    const subjects = (those: readonly Finding[]) => those.map(({ subject }) => subject.slice(6)).join(',');
    const { rule, healed, new: added, remaining } = change;
    const stayed = remaining.map(({ finding, more }) => `${subjects([finding])}${more === null ? '' : ` ${more}`}`);
    return `${rule}${isChanged(change) ? '*' : ''}: -${subjects(healed)} +${subjects(added)} =${stayed.join(',')}`;
  });
  expect(lines.join('\n')).toBe(`squad-size*: - + =rent 2
squad-mission*: -app + =
squad-coach*: - +pay =app
unplaced*: -ana +bo,cy =
squad-small: - + =pay 0`);
});
