import type { Finding } from '../domain/rules/finding.ts';
import { findingsShown } from '../store/findings.ts';
import { useWorkspace } from '../store/workspace.ts';
import { useFollowed } from '../ui/useFollowed.ts';

/** The findings of the scenario on the page. */
export function useFindings(): readonly Finding[] {
  return useFollowed(useWorkspace, findingsShown);
}
