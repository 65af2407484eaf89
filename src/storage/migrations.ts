/** A file as parsed, before its shape is known: a step may meet anything in it, and must not throw. */
export type Raw = Readonly<Record<string, unknown>>;

/** Lifts a file from one version to the next. Pure; sets the new `version`. */
export type Migration = (raw: Raw) => Raw;

/** The first lifts version 1 to 2, the second 2 to 3, and so on: as many as there are versions before this one. */
export const MIGRATIONS: readonly Migration[] = [
  // Every key of version 2 may be absent. One that version 1 did not know, and kept, is read as version 2 has it.
  (raw) => ({ ...raw, version: 2 }),
];

/** A file of an older version, lifted step by step to this one. */
export function lift(raw: Raw, from: number, migrations = MIGRATIONS): Raw {
  return migrations.slice(from - 1).reduce((lifted, migration) => migration(lifted), raw);
}
