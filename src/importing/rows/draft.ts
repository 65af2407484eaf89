import type { Listed, Told } from './list.ts';

/** Somebody as one row says it, before rows about the same person are joined. Texts are trimmed. */
export interface Draft
  extends Pick<
    Listed,
    'name' | 'kind' | 'number' | 'email' | 'role' | 'chapter' | 'tribe' | 'location' | 'fte' | 'squads'
  > {
  line: number;
  /** One of several that a row stands for, or without a name of their own: never joined with another row. */
  alone: boolean;
  /** What the columns of managers say, those that say nothing left out, each with its header. */
  managers: readonly { column: string; text: string }[];
  fields: readonly (readonly [header: string, text: string])[];
  /** What the column of tribes says, likewise: a field of whom no row gives a squad or a chapter, which nothing else would keep. */
  tribeSaid: Draft['fields'];
}

/** Tells something about the row that is read. */
export type TellOfRow = (about: Told['about'], column: string, text: string) => void;
