import type { FileReading } from '../../documents/fileReading.ts';
import type { Request } from '../../domain/commands/command.ts';
import { useDrafts } from '../../store/drafts.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import type { Words } from '../../wording/words.ts';

/** Under which the block of *Add people…* is kept, whatever closes the question. */
export const BLOCK = 'addPeople';

/** Brings a block in as a list. Once that has come, the block is not offered again; where it is given up, it is. */
export async function bringInBlock(reading: FileReading, block: string, words: Words): Promise<void> {
  await reading.bringInPasted({ html: '', text: block }, words);
  if (useView.getState().dialog?.kind !== 'bringIn') return;
  const stopHearing = useWorkspace.getState().hear((happening) => {
    const isList = happening.kind === 'done' && happening.step.command.type === 'takeOverList';
    if (isList) useDrafts.getState().keep(BLOCK, null);
  });
  const stopWatching = useView.subscribe(({ dialog }) => {
    if (dialog?.kind === 'bringIn') return;
    stopHearing();
    stopWatching();
  });
}

/** What a refusal offers can add the people after all. */
export function clearOnceAdded(requests: readonly Request[]): void {
  const ids = requests.flatMap((request) => (request.type === 'addPeople' ? request.people.map(({ id }) => id) : []));
  const block = useDrafts.getState().texts[BLOCK];
  const stop = useWorkspace.getState().hear(({ kind, shown: { document } }) => {
    const isAdded = document.scenarios.some(({ organisation }) =>
      organisation.people.some(({ id }) => ids.includes(id)),
    );
    const isOther = useDrafts.getState().texts[BLOCK] !== block;
    if (isAdded && !isOther) useDrafts.getState().keep(BLOCK, null);
    if (isAdded || isOther || kind === 'opened') stop();
  });
}
