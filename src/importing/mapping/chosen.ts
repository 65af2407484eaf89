import type { Column, Field, Mapping, Question } from './mapping.ts';

/** What a question may be answered: what departments are, which column is meant, how many hours a full week has. */
export type Answer<Of extends Question> = Of extends { kind: 'department' }
  ? 'squad' | 'chapter' | 'tribe' | 'extra'
  : number;

/**
 * The mapping with a question answered. A column that was the squad, chapter or tribe before departments became it is
 * kept under its header; so are those of two of one header that are not meant.
 */
export function chosen<Of extends Question>(mapping: Mapping, question: Of, answer: Answer<Of>): Mapping {
  switch (question.kind) {
    case 'full-week':
      return { ...mapping, fullWeek: Number(answer) };
    case 'department':
      return withField(mapping, question.column, answer as Field);
    case 'twice':
      return withField(mapping, Number(answer), question.field);
  }
}

/** The mapping with a column that becomes a field, of which a list has one; whatever column it was before is kept. */
export function withField(mapping: Mapping, at: number, field: Field): Mapping {
  const isOnly = !['extra', 'never', 'manager', 'kind', 'state', 'department'].includes(field);
  const columns = mapping.columns.map((column, place): Column => {
    if (place === at) return { ...column, becomes: field };
    return isOnly && column.becomes === field ? { ...column, becomes: 'extra' } : column;
  });
  return { ...mapping, columns };
}
