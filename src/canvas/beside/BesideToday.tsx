import { lazy, Suspense } from 'react';
import { useWorkspace } from '../../store/workspace.ts';
import { fetchSentences } from '../../wording/words.ts';

const BesideBoard = lazy(async () => {
  const [{ BesideBoard: component }] = await Promise.all([import('./BesideBoard.tsx'), fetchSentences('beside')]);
  return { default: component };
});

/** What a proposal changes, on the board: fetched when the first one is shown. Its bar has its place from the start. */
export function BesideToday({ dark }: { dark: boolean }) {
  const isProposal = useWorkspace(
    ({ document: { scenarios }, scenario }) => scenarios.length > 1 && scenarios[0]?.id !== scenario,
  );
  if (!isProposal) return null;
  return (
    <Suspense fallback={<div className="beside-bar" />}>
      <BesideBoard dark={dark} />
    </Suspense>
  );
}
