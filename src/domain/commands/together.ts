import type { Command } from './command.ts';

/** Several commands as one step, in the scenario and on the day of `as`; a single one stays itself. */
export function together({ scenario, today }: Pick<Command, 'scenario' | 'today'>, commands: Command[]): Command {
  const [only] = commands;
  return only && commands.length === 1 ? only : { type: 'together', commands, scenario, today };
}

/** The same command as a sketch would take it: to see what it would come to, whatever it breaks. */
export function sketched(command: Command): Command {
  const { scenario, today } = command;
  return together(command, [{ type: 'chooseMode', mode: 'sketch', scenario, today }, command]);
}
