import { parseSync } from 'vite';
import { isNode, type Node, nameOf, resolve, textOf, visit } from './sourceModule.ts';

/** A module that another one loads, and the parts of the sentences that are fetched along with it. */
interface Load {
  path: string;
  parts: string[];
}

/** What one module may say, and what it loads. */
interface Asker {
  /** Every text in it; what is only known when it runs stands in it as `*`. */
  texts: string[];
  loads: Load[];
}

function templateText(node: Node): string {
  const quasis = node.quasis as { value: { cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join('*');
}

/** `['dialogs', 'panels']` of `fetched(['dialogs', 'panels'], …)`. */
function partsFetched(node: Node): string[] | null {
  if (node.type !== 'CallExpression' || nameOf(node.callee) !== 'fetched') return null;
  const parts = (node.arguments as Node[])[0]?.elements as Node[];
  return parts.map((part) => textOf(part) ?? '?');
}

function readAsker(path: string, text: string): Asker {
  const texts: string[] = [];
  const loads: Load[] = [];
  const load = (node: Node, parts: string[]) => {
    const imported = textOf(node.source);
    if (imported?.startsWith('.')) loads.push({ path: resolve(path, imported), parts });
  };
  const along = new Map<Node, string[]>();
  visit(parseSync(path, text).program as unknown as Node, (node) => {
    const parts = partsFetched(node);
    if (parts) visit(node, (inner) => inner.type === 'ImportExpression' && along.set(inner, parts));
    const literal = textOf(node);
    if (literal !== null) texts.push(literal);
    if (node.type === 'TemplateLiteral') texts.push(templateText(node));
    if (node.type === 'ImportExpression') load(node, along.get(node) ?? []);
    if (node.type === 'ExportNamedDeclaration' && isNode(node.source)) load(node, []);
    if (node.type === 'ImportDeclaration' && node.importKind !== 'type') load(node, []);
  });
  return { texts, loads };
}

function holding(text: string): (key: string) => boolean {
  if (!text.includes('*')) return (key) => key === text;
  const pieces = text.split('*').map((piece) => piece.replace(/[.\\?+^$()|[\]{}]/g, '\\$&'));
  const form = new RegExp(`^${pieces.join('[\\w-]+')}$`);
  return (key) => form.test(key);
}

/**
 * The sentences that may be asked for before they are there: followed from one module through all that it loads, with
 * `page` in hand and with what is fetched on the way. `read` gives a module's text, null for what is no source of
 * ours; `partOf` says of every sentence which part it stands in.
 */
export function askedTooEarly(
  from: string,
  read: (path: string) => string | null,
  partOf: ReadonlyMap<string, string>,
): string[] {
  const problems = new Set<string>();
  const askers = new Map<string, Asker | null>();
  const seen = new Set<string>();
  function follow(path: string, inHand: readonly string[]): void {
    const visited = `${path} ${inHand.join()}`;
    if (seen.has(visited)) return;
    seen.add(visited);
    if (!askers.has(path)) {
      const text = read(path);
      askers.set(path, text === null ? null : readAsker(path, text));
    }
    const asker = askers.get(path);
    if (!asker) return;
    for (const text of asker.texts) {
      if (!text.includes('.') || /^[*.]+$/.test(text)) continue;
      const holds = holding(text);
      for (const [key, part] of partOf)
        if (holds(key) && !inHand.includes(part))
          problems.add(`${path}: ${text} with ${inHand.join()} only, is in ${part}`);
    }
    for (const { path: next, parts } of asker.loads) follow(next, [...new Set([...inHand, ...parts])].sort());
  }
  follow(from, ['page']);
  return [...problems].sort();
}
