import { keyed } from '../../src/domain/hiding/keyed.ts';
import { hiddenId, newKey } from '../../src/domain/hiding/pseudonymKey.ts';

/** The random part of the key of these tests, and one of another. */
export const SECRET = '5e'.repeat(32);
export const OTHER_SECRET = 'c7'.repeat(32);
export const KEY = newKey(SECRET);

/** What stands in the place of an id, with the key of these tests. */
export const hiddenAs = <Id extends string>(id: Id, secret = SECRET): Id => hiddenId(id, keyed(secret)) as Id;
