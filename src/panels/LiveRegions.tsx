import { useView } from '../store/view.ts';

/**
 * What a screen reader hears without asking: politely what happened, at once what was refused. There are no others, and
 * they are there before anything is said in them.
 */
export function LiveRegions() {
  const { polite, assertive } = useView((view) => view.said);
  return (
    <>
      <div className="unseen" aria-live="polite">
        {polite}
      </div>
      <div className="unseen" aria-live="assertive">
        {assertive}
      </div>
    </>
  );
}
