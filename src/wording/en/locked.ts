/** Files behind a passphrase. */
export const locked = {
  locked: {
    title: '{file} is locked',
    about: 'Enter the passphrase with which it was saved.',
    passphrase: 'Passphrase',
    show: 'Show passphrase',
    open: 'Open',
    opening: 'Opening…',
    wrong:
      'Not opened: the passphrase is wrong, or the file was changed after it was saved. Capitals and spaces count.',
    keptHere:
      'Once opened, the document is kept in this browser without the passphrase, like any other; to lock it again, export it as JSON with a passphrase.',
    noCrypto:
      'This page came by plain http from another computer, and browsers do not encrypt on such a page. Open it by https, or as a file on this computer, and try again.',
    save: {
      title: 'JSON with a passphrase',
      about: 'Whoever opens the file is asked for the passphrase.',
      passphrase: 'Passphrase, at least {least} characters',
      again: 'The same passphrase again',
      nobody:
        'Without the passphrase nobody can open the file again: it cannot be reset or looked up. Keep it apart from the file, where you will find it.',
      tooShort: 'Choose at least {least} characters. Several words are easy to remember.',
      differs: 'This is not the passphrase above: enter the same one twice.',
      save: 'Save JSON',
      saving: 'Saving…',
    },
  },
} as const;
