import { posix } from 'node:path';
import { parseSync } from 'vite';

/** What the house rules look at in one source file. */
export interface SourceModule {
  /** From the root of the project, such as `src/domain/queries.ts`. */
  path: string;
  /** Every module it names: imports, type imports, re-exports, `import()` and worker addresses. */
  imports: string[];
  /** Every name it uses, single (`fetch`) and with its owner (`Date.now`); never what stands in a text or a comment. */
  names: Set<string>;
  /** It has statements, and each of them only passes on what stands in another file of the project. */
  onlyPassesOn: boolean;
  /** What stands outside of its functions to be changed by them: each `let`, and each map or set that begins empty and stays so. */
  keeps: string[];
  /** The types of ours that something is said to be by `as`, whatever it is. */
  casts: Set<string>;
  comments: string[];
}

export interface Node {
  type: string;
  [key: string]: unknown;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Sees a piece of syntax and everything in it, from the outside inward. */
export function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, see);
  }
}

export function textOf(value: unknown): string | null {
  return isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : null;
}

export function nameOf(value: unknown): string | null {
  return isNode(value) && value.type === 'Identifier' ? String(value.name) : null;
}

/** `describe` of `test.describe`, as of `describe` alone. */
function lastName(value: unknown): string | null {
  return isNode(value) && value.type === 'MemberExpression' ? nameOf(value.property) : nameOf(value);
}

/** The module that a piece of syntax names, if it names one. */
function importIn(node: Node): string | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return textOf(node.source);
    case 'NewExpression': {
      const address = nameOf(node.callee) === 'URL' ? textOf((node.arguments as unknown[])[0]) : null;
      return address?.startsWith('.') ? address : null;
    }
    default:
      return null;
  }
}

function passesOn(statement: Node): boolean {
  if (statement.type === 'ExportAllDeclaration' || statement.type === 'ImportDeclaration') return true;
  return statement.type === 'ExportNamedDeclaration' && !statement.declaration;
}

/** Whether a value is a map or a set that can only be meant to be filled later. */
function beginsEmpty(value: unknown): boolean {
  return (
    isNode(value) &&
    value.type === 'NewExpression' &&
    /^(Map|Set)$/.test(nameOf(value.callee) ?? '') &&
    (value.arguments as unknown[]).length === 0
  );
}

/** The names that are used where a module is read, outside of any declaration: what is filled there is not filled later. */
function usedAtOnce(statements: readonly Node[]): Set<string> {
  const used = new Set<string>();
  for (const statement of statements)
    if (/^(For|Expression)/.test(statement.type))
      visit(statement, (node) => {
        const name = nameOf(node);
        if (name !== null) used.add(name);
      });
  return used;
}

/** The names that a statement outside of all functions declares to be changed later. */
function keptBy(statement: Node): string[] {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (!isNode(declared) || declared.type !== 'VariableDeclaration') return [];
  return (declared.declarations as Node[])
    .filter(({ init }) => declared.kind === 'let' || beginsEmpty(init))
    .map(({ id }) => nameOf(id) ?? 'several');
}

/** Reads a source file; one that cannot be parsed throws, with the place. */
export function readModule(path: string, text: string): SourceModule {
  const { program, comments, errors } = parseSync(path, text);
  const error = errors[0];
  if (error) throw new Error(`${path}: ${error.message}`);
  const root = program as unknown as Node & { body: Node[] };
  const imports: string[] = [];
  const names = new Set<string>();
  const casts = new Set<string>();
  const filled = usedAtOnce(root.body);
  visit(root, (node) => {
    const imported = importIn(node);
    if (imported !== null) imports.push(imported);
    if (node.type === 'TSAsExpression' && isNode(node.typeAnnotation))
      visit(node.typeAnnotation, (within) => {
        const type = nameOf(within);
        if (type !== null) casts.add(type);
      });
    const name = nameOf(node);
    if (name !== null) names.add(name);
    if (node.type === 'NewExpression') names.add(`new ${nameOf(node.callee)}`);
    if (node.type === 'MemberExpression') names.add(`${lastName(node.object)}.${nameOf(node.property)}`);
  });
  return {
    path,
    imports,
    names,
    onlyPassesOn: imports.some((imported) => imported.startsWith('.')) && root.body.every(passesOn),
    keeps: root.body.flatMap(keptBy).filter((name) => !filled.has(name)),
    casts,
    comments: comments.map((comment) => comment.value),
  };
}

/** The file that a relative import means, from the root of the project; a package keeps its name. */
export function resolve(from: string, imported: string): string {
  const file = imported.replace(/\?.*$/, '');
  return file.startsWith('.') ? posix.join(posix.dirname(from), file) : file;
}
