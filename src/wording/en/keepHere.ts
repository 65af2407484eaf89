/** Whether the page in one file keeps anything in this browser. */
export const keepHere = {
  ask: {
    title: 'Keep your work in this browser?',
    what: 'This page is one file, opened from disk. If you agree, it keeps your documents in this browser, and they are there when you open the file again.',
    who: 'Every HTML page that is opened from this computer’s disk in this browser could then read them, even one that came by e-mail. Agree only if you trust the pages you open from disk.',
    otherwise: 'If you do not, nothing is kept: your work is on this page only, until you save it to a file.',
    yes: 'Keep it in this browser',
    no: 'Not now',
    failed: 'The browser does not let this page keep anything. Save your work to a file.',
  },
  stop: {
    title: 'Stop keeping your work in this browser?',
    what: 'Every HTML page that is opened from this computer’s disk in this browser can read what is kept here.',
    who: 'If you stop, everything that this page keeps here is deleted: all documents with their earlier versions, and your settings.',
    otherwise: 'The document that is open stays on this page. Save the others to files first.',
    yes: 'Stop and delete everything',
    no: 'Keep my work here',
    done: 'This page no longer keeps anything in this browser.',
  },
} as const;
