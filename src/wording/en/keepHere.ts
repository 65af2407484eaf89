/** Whether the page in one file keeps anything in this browser. */
export const keepHere = {
  ask: {
    title: 'Keep your work in this browser?',
    what: 'This page is one file, opened from a disk. If you agree, it keeps your documents in this browser, and they are there when you open the file again.',
    who: 'Every HTML page that is opened from this computer’s disk in this browser could then read them, also one that came by mail. Agree only if you trust the pages that you open from the disk.',
    otherwise: 'If you do not, nothing is stored: your work is in this page until you save it to a file.',
    yes: 'Keep it in this browser',
    no: 'Not now',
    failed: 'The browser does not let this page keep anything. Save your work to a file.',
  },
  stop: {
    title: 'Stop keeping your work in this browser?',
    what: 'Every HTML page that is opened from this computer’s disk in this browser can read what is kept here.',
    who: 'If you stop, everything that this page keeps here is deleted: all documents with their earlier states, and your settings.',
    otherwise: 'The document that is open stays in this page. Save the others to files first.',
    yes: 'Stop, and delete it all',
    no: 'Go on keeping it',
    done: 'Nothing of this page is kept in this browser any more.',
  },
} as const;
