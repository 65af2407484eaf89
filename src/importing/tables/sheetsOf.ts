import { xmlElements } from './xmlElements.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  name: string;
  hidden: boolean;
  /** The part that has its cells; `null` where it has none, as a sheet of a chart. */
  part: string | null;
}

/** The sheets of a workbook, in its order; `null` where the parts that say so are missing. */
export function sheetsOf(texts: ReadonlyMap<string, string>): ListedSheet[] | null {
  const root = relations(texts.get('_rels/.rels'), '');
  const workbook = root.find(({ type }) => type === 'officeDocument')?.part;
  const text = workbook && texts.get(workbook);
  if (!workbook || !text) return null;
  const slash = workbook.lastIndexOf('/') + 1;
  const folder = workbook.slice(0, slash);
  const parts = relations(texts.get(`${folder}_rels/${workbook.slice(slash)}.rels`), folder);
  return xmlElements(text, ['sheet']).map(({ attributes }) => {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
    const related = parts.find((part) => part.id === id && part.type === 'worksheet');
    const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
    return { name: attributes.name ?? '', hidden, part: related?.part ?? null };
  });
}

interface Relation {
  id: string;
  /** The last word of its address, which strict and other files have in common. */
  type: string;
  part: string;
}

function relations(xml: string | undefined, folder: string): Relation[] {
  return xmlElements(xml ?? '', ['Relationship']).map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
    id: Id,
    type: Type.slice(Type.lastIndexOf('/') + 1),
    part: resolved(folder, Target),
  }));
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
