import { expect, it } from 'vitest';
import { type ModuleGraph, startChunk } from '../../../scripts/build/startChunk.ts';

/** `main > app, store`: who imports whom at once, a line each; the first module of all is the entry. */
function graphOf(picture: string): ModuleGraph {
  const lines = picture.split('\n').map((line) => line.trim().split(' > '));
  const imports = lines.map(([id = '', others = '']) => [id, others.split(', ')] as const);
  const [entry] = imports[0] ?? [];
  return {
    getModuleInfo: (id) => ({
      isEntry: id === entry,
      importers: imports.filter(([, others]) => others.includes(id)).map(([importer]) => importer),
    }),
  };
}

it('takes what the entry imports, however far, and nothing that is fetched later', () => {
  const graph = graphOf(`main > app, store
    app > board
    board > icons, board
    icons > board
    dialog > icons, field
    field > label
    label > field`);
  const chunks = ['main', 'app', 'store', 'board', 'icons', 'dialog', 'field', 'label', 'unknown'].map(
    (id) => `${id}: ${startChunk(id, graph) ?? '-'}`,
  );
  expect(chunks.join('\n')).toBe(`main: start
app: start
store: start
board: start
icons: start
dialog: -
field: -
label: -
unknown: -`);
});
