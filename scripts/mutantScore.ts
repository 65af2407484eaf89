/** How a mutant fared, in Stryker's words. */
type Status =
  | 'Killed'
  | 'Timeout'
  | 'Survived'
  | 'NoCoverage'
  | 'RuntimeError'
  | 'CompileError'
  | 'Ignored'
  | 'Pending';

/**
 * What came of all mutants, in words. Those that no test could be run on (what does not compile, say) count neither for
 * nor against the tests.
 */
export function scoreLine(statuses: readonly Status[]): string {
  const count = (status: Status) => statuses.filter((each) => each === status).length;
  const endless = count('Timeout');
  const noticed = count('Killed') + endless;
  const unseen = count('NoCoverage');
  const missed = count('Survived') + unseen;
  if (noticed + missed === 0) return 'Nothing was changed that a test could notice.';
  const score = ((noticed / (noticed + missed)) * 100).toFixed(1);
  return [
    `Score: ${score} %. Of ${noticed + missed} changes the tests noticed ${noticed}, ${endless} of them by not ending.`,
    `Of the ${missed} others, ${unseen} are in code that no test ran.`,
  ].join('\n');
}
