import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsInSource, problemsInTests } from './support/houseRules.ts';
import { readImportTable } from './support/importTable.ts';
import { readModule, type SourceModule } from './support/sourceModule.ts';

const ROOT = join(import.meta.dirname, '..');

function modulesIn(folder: string): SourceModule[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('tests/bench/'))
    .sort()
    .map((path) => readModule(path, readFileSync(join(ROOT, path), 'utf8')));
}

const TABLE = readImportTable(readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8'));
const inSource = (modules: readonly SourceModule[]) => problemsInSource(modules, TABLE);

/** The problems of made-up sources, by path. */
function problems(sources: Record<string, string>, find = inSource): string[] {
  return find(Object.entries(sources).map(([path, text]) => readModule(path, text)));
}

describe('the house', () => {
  it('has no source that breaks its rules', () => {
    expect(inSource(modulesIn('src'))).toEqual([]);
  });

  it('has no test that is left out or hides a fault', () => {
    expect(problemsInTests(modulesIn('tests'))).toEqual([]);
  });
});

describe('who may import whom', () => {
  it('stands in a table of the description, row by row', () => {
    const table = [
      'What may import',
      '| `before` | is none of it | `a` |',
      '## Who may import whom',
      'Only down: `nothing` up.',
      '| in `src` | what it is | may import |',
      '|---|---|---|',
      '| `low` | of `no` use | |',
      '| `high.ts` | | `low`, `low/deep.ts`, `@some/package` |',
      '## The rooms',
      '| `after` | is none of it | `b` |',
    ].join('\n');
    expect(readImportTable(table)).toEqual({ low: [], 'high.ts': ['low', 'low/deep.ts', '@some/package'] });
    expect(() => readImportTable('# How it is built')).toThrow('There is no table under ## Who may import whom');
  });

  it('has a row for each folder that there is, and for no other', () => {
    const places = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name.endsWith('.tsx'))
      .map(({ name }) => name);
    expect(Object.keys(TABLE).sort()).toEqual(places.sort());
  });

  it('is downward: what lies above is refused, also for its types alone and in a re-export', () => {
    expect(
      problems({
        'src/domain/queries.ts': "import type { Scene } from '../scene/scene.ts';\nexport const a = 1;",
        'src/panels/Toolbar.tsx': "export { Board } from '../canvas/Board.tsx';\nexport const b = 1;",
        'src/scene/scene.ts': "export type State = import('../store/view.ts').View;",
      }),
    ).toEqual([
      'src/domain/queries.ts: domain may not import src/scene/scene.ts',
      'src/panels/Toolbar.tsx: panels may not import src/canvas/Board.tsx',
      'src/scene/scene.ts: scene may not import src/store/view.ts',
    ]);
  });

  it('holds when the import comes late or as a worker', () => {
    expect(
      problems({
        'src/storage/open.ts': "export const later = () => import('../store/workspace.ts');",
        'src/store/view.ts': "export const worker = () => new Worker(new URL('../exporting/png.ts', import.meta.url));",
      }),
    ).toEqual([
      'src/storage/open.ts: storage may not import src/store/workspace.ts',
      'src/store/view.ts: store may not import src/exporting/png.ts',
    ]);
  });

  it('keeps the drag library in the canvas, and every other package where the table has it', () => {
    expect(
      problems({
        'src/canvas/Board.tsx': "import { DndContext } from '@dnd-kit/core';\nexport const a = DndContext;",
        'src/panels/Inspector.tsx': "import { useDraggable } from '@dnd-kit/core';\nexport const b = useDraggable;",
        'src/domain/queries.ts': "import { create } from 'zustand/vanilla';\nexport const c = create;",
      }),
    ).toEqual([
      'src/panels/Inspector.tsx: panels may not import @dnd-kit/core',
      'src/domain/queries.ts: domain may not import zustand/vanilla',
    ]);
  });

  it('gives the interface its language, and no other word', () => {
    expect(
      problems({
        'src/ui/LanguageContext.ts': "import { wordsIn } from '../wording/words.ts';\nexport const a = wordsIn;",
        'src/ui/Button.tsx': "import { en } from '../wording/panels.ts';\nexport const b = en;",
      }),
    ).toEqual(['src/ui/Button.tsx: ui may not import src/wording/panels.ts']);
  });

  it('knows every folder', () => {
    expect(problems({ 'src/extras/more.ts': 'export const a = 1;' })).toEqual([
      'src/extras/more.ts: extras is not in the table of who may import whom',
    ]);
  });

  it('reads code alone: a text or a comment imports nothing', () => {
    expect(
      problems({ 'src/domain/queries.ts': "// import '../store/view.ts'\nexport const a = \"import '../ui/b.ts'\";" }),
    ).toEqual([]);
  });
});

describe('other rules of the house', () => {
  it('allows no circle, not even of types', () => {
    expect(
      problems({
        'src/domain/a.ts': "import { b } from './b.ts';\nexport const a = b;",
        'src/domain/b.ts': "import { c } from './c.ts';\nexport const b = c;",
        'src/domain/c.ts': "import type { a } from './a.ts';\nexport const c: typeof a = 1;",
      }),
    ).toEqual(['in a circle: src/domain/a.ts -> src/domain/b.ts -> src/domain/c.ts -> src/domain/a.ts']);
  });

  it('allows no file that only passes on what stands elsewhere', () => {
    expect(
      problems({
        'src/scene/index.ts': "export * from './layout.ts';\nexport { paint } from './paint.ts';",
        'src/ui/icons.ts': "export { Plus as AddIcon } from 'lucide-react';",
      }),
    ).toEqual(['src/scene/index.ts: only passes on what stands elsewhere']);
  });

  it('allows no clock and no chance in the domain and the scene', () => {
    expect(
      problems({
        'src/domain/clock.ts': 'export const a = () => [Date.now(), new Date(), Math.random()];',
        'src/store/today.ts': 'export const b = () => new Date();',
      }),
    ).toEqual([
      'src/domain/clock.ts: Date.now is no pure function’s',
      'src/domain/clock.ts: new Date is no pure function’s',
      'src/domain/clock.ts: Math.random is no pure function’s',
    ]);
  });

  it('allows nothing that is kept between calls where tests share a process, but of an object or in a worker', () => {
    expect(
      problems({
        'src/importing/counted.ts': [
          'let count = 0;',
          'export let last: string;',
          'const seen = new Map<string, number>();',
          'const ids = new Set();',
          'const BY_KEY = new Map<string, string>();',
          "for (const key of ['a']) BY_KEY.set(key, 'b');",
          'const of = new WeakMap<object, number>();',
          "const ORDER = new Map([['a', 1]]);",
          "const NAMES = ['a'];",
          'export function next() { let one = 1; const rest = new Set(); return [one, rest, of, ORDER, NAMES, BY_KEY]; }',
        ].join('\n'),
        'src/importing/drawWorker.ts': 'let job = null;',
        'src/store/view.ts': 'let chosen = 0;',
      }),
    ).toEqual(
      ['count', 'last', 'seen', 'ids'].map(
        (name) => `src/importing/counted.ts: ${name} is kept from one call to the next`,
      ),
    );
    const mocking = "vi.mock('../a.ts');\nvi.doMock('../b.ts');\nvi.resetModules();";
    expect(
      problems({ 'tests/importing/a.test.ts': mocking, 'tests/store/b.test.ts': mocking }, problemsInTests),
    ).toEqual(
      ['vi.mock', 'vi.doMock', 'vi.resetModules'].map(
        (name) => `tests/importing/a.test.ts: ${name} needs a process of its own`,
      ),
    );
  });

  it('lets nothing out of which nobody decided how it shows names', () => {
    expect(
      problems({
        'src/exporting/svg.ts':
          "import type { Document } from '../domain/document.ts';\nexport const a = (d: Document) => d;",
        'src/exporting/pdf.ts': "export const b = (o: import('../domain/organisation.ts').Organisation) => o;",
        'src/exporting/png.ts':
          "import type { RuleSettings } from '../domain/document.ts';\nexport const c = (d: RuleSettings) => d;",
        'src/exporting/sheet.ts': 'export const d = () => document as Document;',
        'src/panels/Save.tsx': [
          "import { download, fileName } from '../storage/files.ts';",
          "import { exportXlsx as save } from '../documents/exportXlsx.ts';",
          'export const e = [download, fileName, save];',
        ].join('\n'),
        'src/panels/Choose.tsx': "import { chooseFile } from '../storage/files.ts';\nexport const f = chooseFile;",
        'src/panels/Asks.tsx': [
          "import { copyRows } from '../documents/copyRows.ts';",
          "import { openly } from '../domain/hiding/disclosed.ts';",
          'export const g = [copyRows, openly];',
        ].join('\n'),
        'src/panels/Says.tsx': [
          "import type { Disclosed } from '../domain/hiding/disclosed.ts';",
          'export const h = (d: Disclosed) => d as unknown as readonly Disclosed[];',
        ].join('\n'),
        'src/panels/toolbar/ExportItems.tsx':
          "import { exportJson } from '../../documents/exportJson.ts';\nexport const i = exportJson;",
        'src/domain/hiding/disclosed.ts': 'export const j = (d: Document) => d as Disclosed;',
      }),
    ).toEqual([
      'src/exporting/svg.ts: exports a Document of which nobody decided how it shows names',
      'src/exporting/pdf.ts: exports a Organisation of which nobody decided how it shows names',
      'src/panels/Save.tsx: download lets names out that nobody decided about',
      'src/panels/Save.tsx: exportXlsx lets names out that nobody decided about',
      'src/panels/Says.tsx: only src/domain/hiding/ says what is Disclosed',
    ]);
  });

  it('allows nothing that sends', () => {
    expect(
      problems({
        'src/storage/send.ts':
          "export const a = () => window.fetch('/') ?? navigator.sendBeacon('/') ?? new WebSocket('ws:') ?? new XMLHttpRequest();",
      }),
    ).toHaveLength(4);
  });

  it('allows no name that says nothing, and no comment that hides a fault', () => {
    expect(
      problems({
        'src/domain/utils/text.ts': 'export const a = 1;',
        'src/store/types.ts': '// biome-ignore lint: for now\nexport const b = 1;',
      }),
    ).toEqual([
      'src/domain/utils/text.ts: "utils" says nothing',
      'src/store/types.ts: "types" says nothing',
      'src/store/types.ts: comment "biome-ignore lint: for now"',
    ]);
  });

  it('allows no test to be left out, but where real data is missing', () => {
    const sources = {
      'tests/a.test.ts': "it.skip('one', () => {}); test.describe.only('two', () => {});",
      'tests/support/realData.ts': 'export const withRealData = describe.skipIf(!folder);',
    };
    expect(problems(sources, problemsInTests)).toEqual([
      'tests/a.test.ts: it.skip leaves tests out',
      'tests/a.test.ts: describe.only leaves tests out',
    ]);
  });
});
