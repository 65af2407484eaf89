import type { Part } from '../../exporting/part.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import type { Words } from '../../wording/words.ts';

/** What there is to choose from: everything, each tribe, and the squads that are selected. */
export function useParts(words: Words, scenario: string): { value: string; text: string; part: Part }[] {
  const selection = useView((view) => view.selection);
  const scenarios = useWorkspace((workspace) => workspace.document.scenarios);
  const { organisation } = scenarios.find(({ id }) => id === scenario) ?? {};
  const there = new Set(organisation?.squads.map(({ id }) => id));
  const squads = selection.flatMap((thing) => (thing.kind === 'squad' && there.has(thing.squad) ? [thing.squad] : []));
  const selected = words.t('panels.export.squads', { count: squads.length });
  return [
    { value: 'document', text: words.t('panels.export.document'), part: { kind: 'document' } },
    ...(squads.length > 0 ? [{ value: 'squads', text: selected, part: { kind: 'squads', squads } as const }] : []),
    ...(organisation?.tribes ?? []).map(({ id, name, form }) => ({
      value: id,
      text: words.t(`panels.export.unit.${form}`, { name }),
      part: { kind: 'tribe', tribe: id } as const,
    })),
  ];
}
