/** How documents are kept, and by which tab. */
export const keeping = {
  memory: {
    full: 'Kept in this page only: the browser has no room left.',
    blocked: 'Kept in this page only, until other tabs of Tribecraft are closed or reloaded.',
    newer: 'Kept in this page only: a newer Tribecraft is in use here. Reload when you have saved a file.',
    slow: 'Kept in this page only, for now: the browser takes its time to store it.',
    unavailable: 'Kept in this page only: the browser stores nothing now.',
    oneFile: 'Kept in this page only: save your work to a file.',
  },
  persisted: 'The browser will not clear this by itself.',
  notPersisted: 'The browser may clear this when it needs room: save a file now and then.',
  follower: 'Another tab edits this document; you follow along.',
  takeOver: 'Edit here',
  alone: 'Open this document in one tab only.',
  forked: 'Another tab edits the document now. What you did here goes on as "{name}".',
  lost: '{count, plural, one {The last change was damaged and could not be read.} other {The last {count} changes were damaged and could not be read.}}',
  understood: 'Close',
  languageAway: 'This language cannot be fetched now: try again with a network.',
  broken: {
    title: 'Something went wrong on this page',
    kept: 'Your work is still here. Save it to a file if you like, then go on.',
    download: 'Save to a file',
    again: 'Go on',
  },
  keepHere: { ask: { open: 'Keep it in this browser…' }, stop: { open: 'Stop keeping it here…' } },
} as const;
