import { adoption } from '../../domain/rules/adoption.ts';
import { perform } from '../../store/perform.ts';
import { type OwnPack, useReviewView } from '../../store/reviewView.ts';
import { completed, useWorkspace } from '../../store/workspace.ts';

/** Makes the rules of a file those of the document, in one step, and holds them against it; with its waivers where asked for. */
export function takeOver({ file, settings }: OwnPack, withWaivers: boolean): void {
  const { document, scenario } = useWorkspace.getState();
  const commands = adoption(document, settings, withWaivers).map((asked) =>
    completed(asked.request, asked.scenario ?? scenario),
  );
  perform({ type: 'together', commands });
  useReviewView.getState().holdAgainst(file);
}
