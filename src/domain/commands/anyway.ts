import type { Waiver } from '../document.ts';
import { entryOf } from '../rules/catalogue.ts';
import type { Finding } from '../rules/finding.ts';
import type { Command } from './command.ts';
import { together } from './together.ts';

/** What somebody says who answers for a breach. */
export type Answering = Pick<Waiver, 'reason' | 'by' | 'until'>;

/**
 * The same command in spite of the findings that refused it: in one step each of them gets a waiver for this scenario,
 * no wider than what the command comes to, and the mode stays.
 */
export function anyway(command: Command, findings: readonly Finding[], answering: Answering): Command {
  const { scenario, today } = command;
  const waivers = findings.map(({ rule, subject, count }): Command => {
    const upTo = entryOf(rule).limit === undefined || count === undefined ? {} : { upTo: count };
    return { type: 'waive', rule, subject, only: true, ...answering, ...upTo, scenario, today };
  });
  return together(command, [command, ...waivers]);
}
