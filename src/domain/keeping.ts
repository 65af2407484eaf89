/**
 * What a tab may do to the document that it shows. `alone`: it writes, and cannot be sure that no other tab does, since
 * the browser gives no locks to a page without https.
 */
export type Role = 'writer' | 'follower' | 'alone';

/**
 * Why nothing can be written now: the disk is full, another tab holds the database back, a newer version has taken it
 * over, the browser does not answer, it does not let us, or the page is one file and the user has not agreed.
 */
export type Trouble = 'full' | 'blocked' | 'newer' | 'slow' | 'unavailable' | 'oneFile';

/** How the copy in this browser stands. `memory`: nothing can be written; work goes on in this page alone. */
export type SaveState = { kind: 'saved' } | { kind: 'saving' } | { kind: 'memory'; reason: Trouble };
