/** How the command line is used, and what is wrong with how it was. */
export const commandLine = {
  check: `Usage: {called} [options] FILE…

FILE is a document, a folder (every document in it, at any depth) or a pattern, such as "plans/**/*.json".

Applies the staffing rules to every scenario of each document, and says which tribes break which rules, then every finding.

  --format FORMAT  table (the default), summary (which tribes and which rules, in ten lines), json, csv, md, html,
                   sarif, junit, or github (annotations of a run of GitHub Actions)
  --json           the same as --format json
  --lang LANG      en (the default) or nl
  --baseline FILE  an earlier output as JSON, or a document: says what is new, worse, fixed and as before since then;
                   only what is new or worse fails the check
  --output FILE    write to this file
  --passphrase-file FILE
                   open files that are locked by the passphrase in the first line of this file
  --tribe NAME     only what is found in this tribe, by its name or id; may be given several times
  --rule RULE      only this rule, such as squad-size; several with commas
  --severity WORD  only error, warning or info; several with commas
  --strict         let warnings fail the check, as breaches do
  --rules FILE     apply the pack, rules and waivers of this file in place of the documents’ own,
                   and list every rule that a document softens
  --on DAY         take this day for today, such as 2027-03-31
  --help           say this

Exit status: 2 when a file could not be read, else 1 when there is a breach that is not waived, else 0.
`,
  diff: `Usage: {called} [options] OLD NEW

Says what changed from one document to another, scenario by scenario, and what the rules of the second find otherwise.

  --format FORMAT  table (the default), json or csv
  --lang LANG      en (the default) or nl
  --output FILE    write to this file
  --passphrase-file FILE
                   open files that are locked by the passphrase in the first line of this file
  --on DAY         take this day for today, such as 2027-03-31
  --help           say this

Exit status: 2 when a file could not be read, else 0.
`,
  unknownOption: 'There is no option {option}',
  noValue: '{option} needs a value after it',
  dashedValue: '{option} needs a value after it, not {given}; one that begins with a dash is written {option}={given}',
  takesNoValue: '{option} takes no value, such as {given}',
  notOneOf: '{option} is one of {choices}, not {given}',
  notADay: '{given} is not a day: write one such as 2027-03-31',
  jsonTwice: '--json is --format json: leave out one of them',
  noFiles: 'Name at least one file',
  notTwoFiles: 'Name two documents: before and after',
  locked: 'locked with a passphrase: name the file that has it in its first line by --passphrase-file',
  wrongPassphrase: 'not opened: the passphrase in {file} is wrong, or the file was changed after it was locked',
  noPassphrase: 'the first line is empty: write the passphrase there',
  noCrypto: 'locked, and this Node.js was built without encryption: use another one',
} as const;
