/**
 * Folders of `src` whose modules keep nothing from one call to the next but what they remember of an object, for as long
 * as there is that object. So their tests can take turns in one process; `tests/architecture.test.ts` holds them to it.
 */
export const KEEP_NOTHING = ['domain', 'importing'];
