/** Of a file that is not opened: what is wrong, and what to do. Follows the path of the place, where there is one. */
export const faults = {
  faults: {
    unread:
      'the browser could not read the whole file, perhaps for lack of memory: close other tabs and try again, or split the document',
    'too-large': 'the file is larger than the maximum of {limit} MiB: split it into several documents',
    'not-utf8': 'this is not UTF-8 text: save the file again as UTF-8',
    empty: 'the file is empty: choose one that was exported as JSON',
    'too-deep':
      'nested more than {limit} levels deep at line {line}, column {column}: no document needs that, so choose another file',
    'too-many-containers': 'more than {limit} objects and lists: no document needs that, so choose another file',
    'not-json': 'this is not valid JSON from line {line}, column {column} on: fix it there, or export it again',
    'other-file': 'this is {file}, not JSON: choose a file that was exported as JSON',
    'carries-nothing':
      'this picture carries no document: choose one that was saved with the document in it, or a file that was exported as JSON',
    'damaged-picture':
      'this picture is damaged: {damage}. Get it again from where it came, or choose a file that was exported as JSON',
    'newer-picture':
      'the document in this picture was saved by a newer version of Tribecraft: open it with that version',
    'duplicate-key': 'the key "{key}" occurs twice in one object, at line {line}, column {column}: remove one of them',
    'number-too-large':
      'the number {value} at line {line}, column {column} is too large to be saved: write a smaller one, or write it as text',
    'number-rounded':
      'the number {value} at line {line}, column {column} would be rounded to {rounded}: write that instead, or write it as text',
    'forbidden-key': 'the key "{key}" is not allowed anywhere: rename it, or remove it',
    'not-this-format':
      'this is not a Tribecraft document: its "format" is not "tribecraft". Choose a file that was exported as JSON',
    'no-rules':
      'there are no rules in it: none of "pack", "rules" and "waivers". Choose a file of rules, or a Tribecraft document',
    locked:
      'the file is locked with a passphrase: open it by itself with Open…, which asks for it, or choose one that is not locked',
    'lock-incomplete': 'missing, so that the file cannot be unlocked: take an earlier copy of it',
    'not-of-lock': 'does not belong in a locked file: remove it, or take an earlier copy of the file',
    'unknown-lock':
      'locked in a way that this version does not know: "{value}", not {choices}. Open the file with a newer version of Tribecraft',
    'too-few-rounds':
      'fewer than {limit}, by which a passphrase is too easy to guess: the file is damaged, or not made by Tribecraft. Take an earlier copy of it',
    'too-many-rounds':
      'more than {limit}, which could take this computer hours: the file is damaged, or made to do harm. Take an earlier copy of it',
    'not-base64': 'not base64 as it was saved, so that the file cannot be unlocked: take an earlier copy of it',
    'not-so-long': 'not {limit} bytes in base64, so that the file cannot be unlocked: take an earlier copy of it',
    'not-unpacked': 'unlocked, but what is in it is no text packed by gzip: lock the document again with Tribecraft',
    'not-a-key':
      'this is not a key that puts names back: its "format" is not "tribecraft-key". Choose the key that was saved with the pseudonyms',
    'bad-secret':
      'not the random part of a key, which is 64 digits and letters from a to f: choose the key as it was saved',
    'newer-version': 'made with a newer version of Tribecraft (format version {version}): open it with that version',
    'unknown-version': 'the version is not a whole number of 1 or more: write {version}, or export the file again',
    damaged: 'the saved copy is damaged: its text is no longer what was saved. Download it, or open an earlier version',
    'too-many-people': 'more than {limit} people in one scenario: split the document',
    'too-many-records':
      'more than {limit} different people in all scenarios together, counted again where a scenario says something else about them: split the document',
    'too-many-scenarios': 'more than {limit} scenarios: split the document',
    'no-scenarios': 'there is no scenario: add at least one',
    missing: 'missing: add it',
    'wrong-type': 'should be {expected}, not {found}: correct it',
    'bad-id': 'not an id of a {kind}: "{value}". Write "{prefix}:" and 1 to 200 characters without spaces',
    blank: 'blank: write at least one letter',
    'too-long': 'longer than {limit} characters: shorten it',
    'too-small': 'less than {limit}: make it {limit} or more',
    'not-above': 'not above {limit}: choose a higher number',
    'too-big': 'more than {limit}: make it {limit} or less',
    'not-whole': 'not a whole number: {value}. Round it',
    'not-a-day': 'not a day: "{value}". Write a day that exists, such as 2027-03-31',
    'unknown-choice': 'unknown: "{value}". Choose from {choices}',
    'no-limit': 'the rule "{key}" has no limit: remove the limit',
    'unknown-id': 'there is no {kind} "{id}": add it, or name one that exists',
    'duplicate-id': 'a second {kind} "{id}": give one of them another id',
    'pseudonym-twice': 'the pseudonym "{value}" stands for somebody else too: choose the key as it was saved',
    'person-twice': 'person "{id}" is here twice: remove one of them',
    'pair-twice': 'the same pair is here twice, "{id}": remove one of them',
    'same-squad': '"{id}" cannot wait for itself: name another squad, or remove this',
    'ends-before-begin': 'before the day it begins: write that day or a later one',
    'based-on-circle': 'based on "{id}", which leads back to this scenario: base one of them on nothing',
    'after-circle': '"{id}" waits for itself, directly or through others: remove what closes the circle',
    'note-circle': 'answers "{id}", which leads back to this note: let one of them answer nothing',
    unreachable: 'the browser cannot reach it right now: try again in a moment',
  },
  files: {
    picture: 'a picture',
    pdf: 'a PDF',
    office: 'a workbook, another Office file or a ZIP',
    recording: 'a sound or a film',
    'web-page': 'a web page or XML',
    text: 'text or a list',
  },
  damages: {
    cut: 'the file ends too early',
    changed: 'some of it is no longer what was saved',
    'cannot-be-unpacked': 'the document in it cannot be unpacked',
    'too-large': 'the document in it is larger than any that is opened',
    two: 'there are two documents in it',
    'no-json': 'what it carries is no document',
  },
  types: {
    text: 'text',
    number: 'a number',
    boolean: 'true or false',
    list: 'a list',
    object: 'an object',
    null: 'null',
  },
  kinds: {
    tribe: 'tribe',
    squad: 'squad',
    chapter: 'chapter',
    guild: 'guild',
    person: 'person',
    product: 'product',
    project: 'project',
    programme: 'programme',
    scenario: 'scenario',
    note: 'note',
  },
} as const;
