import { rounds } from '../../support/rounds.ts';

/** A file that somebody made to do harm, or that harm was done to. `opens`: there is nothing in it to refuse. */
export interface HostileFile {
  opens: boolean;
  make(): string | Uint8Array;
}

export type HostileFiles = Readonly<Record<string, HostileFile>>;

export const opens = (make: HostileFile['make']): HostileFile => ({ opens: true, make });
export const refused = (make: HostileFile['make']): HostileFile => ({ opens: false, make });

/** A large file is the largest that is opened in a long run, and a small part of that in `npm test`. */
const PART = rounds(1 / 32, 1);
export const MIB = 1024 * 1024;
export const many = (most: number): number => Math.floor(most * PART);
export const mebibytes = (most: number): number => Math.floor(most * MIB * PART);
