/** How documents are kept, and by which tab. */
export const keeping = {
  memory: {
    full: 'On this page only: the browser has no space left.',
    blocked: 'On this page only, until other tabs of Tribecraft are closed or reloaded.',
    newer: 'On this page only: a newer version of Tribecraft is in use here. Save to a file, then reload.',
    slow: 'On this page only, for now: the browser is slow to save it.',
    unavailable: 'On this page only: the browser cannot save anything right now.',
    oneFile: 'On this page only: save your work to a file.',
  },
  persisted: 'The browser will not delete this automatically.',
  notPersisted: 'The browser may delete this when it needs space: save to a file now and then.',
  follower: 'Another tab is editing this document; you are following along.',
  takeOver: 'Edit here',
  alone: 'Open this document in one tab only.',
  forked: 'Another tab is editing the document now. What you did here continues as “{name}”.',
  lost: '{count, plural, one {The last change was damaged and could not be read.} other {The last {count} changes were damaged and could not be read.}}',
  forgotten:
    '{files, select, stay {Everything you made here was deleted. Only the files of this page stay in the browser, since its server cannot be reached.} other {Everything that Tribecraft kept in this browser was deleted.}}',
  understood: 'Close',
  languageAway: 'This language cannot be loaded right now: try again when you are online.',
  notFetched: {
    said: 'This part of the page cannot be loaded right now. Everything else goes on.',
    again: 'Try again',
  },
  broken: {
    title: 'Something went wrong on this page',
    kept: 'Your work is still here. Save it to a file if you like, then continue.',
    download: 'Save to a file',
    again: 'Continue',
  },
  keepHere: { ask: { open: 'Keep it in this browser…' }, stop: { open: 'Stop keeping it here…' } },
} as const;
