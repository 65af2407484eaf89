import type { Refused } from './faultList.ts';

/** The answer to a file that was not read to its end, by no fault of its own. */
export const UNREAD: Refused = { kind: 'refused', faults: [{ path: '', code: 'unread', values: {} }], count: 1 };
