import { folded } from '../../domain/folded.ts';

// What cells say in words, in English, Dutch, German and French, as lists of staff write them.

const set = (words: string): ReadonlySet<string> => new Set(words.split('|').map((word) => word.trim()));

const NOTHING = set(
  `|-|--|---|.|/|na|n/a|n.a.|n.v.t.|nvt|n.v.t|none|null|nil|geen|niet van toepassing|keine|keiner|kein|entfallt|aucun|
  aucune|neant|not applicable|nicht zutreffend|sans objet|leeg|(blank)|(leeg)|(none)|[]`.replace(/\n\s*/g, ''),
);
/** Cells are asked so often that longer ones than these, with some room for spaces, are not compared. */
const longest = (words: ReadonlySet<string>) => Math.max(...[...words].map(({ length }) => length)) + 4;
const LONGEST_NOTHING = longest(NOTHING);
const UNKNOWN = set(
  'tbd|tbc|tba|tbh|to be determined|to be decided|nnb|n.n.b.|n.t.b.|ntb|onbekend|unknown|unbekannt|inconnu|niet ingevuld|nog onbekend|nader te bepalen|?|??|???|n/d|nicht bekannt|not known|not filled in|vacant|open',
);
const NAMELESS = set(
  'niet ingevuld|onbekend|unknown|unbekannt|inconnu|no name|geen naam|name|naam|not filled in|nicht ausgefullt|anonymous|anoniem',
);
const LONGEST_NAMELESS = longest(NAMELESS);
const VACANT = set(
  `vacant|vacante|vacancy|vacature|vacatures|new vacancy|nieuwe vacature|open|open role|open position|open vacancy|open
  seat|open headcount|openstaand|openstaande vacature|tbd|tbh|tba|to be hired|to be determined|to be appointed|to be
  recruited|unfilled|n.n.b.|nnb|n.n.|nn|n. n.|nog in te vullen|in te vullen|te werven|nader te bepalen|unbesetzt|
  offen|offene stelle|zu besetzen|vakant|vakanz|nicht besetzt|a pourvoir|poste a pourvoir|poste vacant|recrutement en
  cours`
    .replace(/\n\s*/g, ' ')
    .replace(/\| /g, '|'),
);
const VACANT_FIRST =
  /^(?:vacan(?:t|cy)|vacature|vakan[tz]|tbd|tbh|unfilled|unbesetzt|open (?:role|position|vacancy))\b/;
const EXTERNAL = set(
  `external|externals|extern|externe|externer|guest|gast|contractor|contingent|freelance|freelancer|zzp|zzper|zzp'er|
  inhuur|ingehuurd|ingehuurde|inhuurkracht|detachering|gedetacheerd|gedetacheerde|uitzendkracht|uitzend|vendor|agency|
  interim|interimmer|leiharbeiter|leiharbeitnehmer|prestataire|interimaire|outsourced|selfemployed|subcontractor`.replace(
    /\n\s*/g,
    '',
  ),
);
const LEFT = set(
  `inactive|inactief|inaktiv|inactif|terminated|eliminated|left|alumni|alumnus|former|uit dienst|uitdienst|ex-medewerker|
  ausgeschieden|ausgetreten|gekundigt|parti|sorti|quitte|resigned|retired|disabled|deactivated|deprovisioned|suspended|
  geblokkeerd|gesperrt|verwijderd|deleted|closed|ended|beeindigd|vertrokken|withdrawn|archived`.replace(/\n\s*/g, ''),
);
const YES = set('yes|y|true|ja|j|oui|o|vrai|wahr|waar|1|x|✓|✔|v');
const NO = set('no|n|false|nee|nein|non|faux|falsch|onwaar|0');
const TOTAL =
  /^(?:(?:grand |sub-?|eind|gesamt|sous-)?(?:total|totaal|totals|totalen|totaux|summe|somme|som)|gesamt|total general)\b[\s:]*(?:fte|general)?$/;
const FOOTNOTE =
  /^(?:[*†‡]+|\(\*+\)|(?:bron|source|quelle|note|notes|noot|nb|n\.b\.|opmerking|anmerkung|remarque|legend|legenda|legende)\b\s*:)/;
const OWNER = /(?:^|[^\p{L}])(?:product[ -]?owner|produktowner|po)(?:$|[^\p{L}])/u;
const NEARLY = /\b(?:proxy|assistant|assistent|assistente|support|deputy|to the)\b/;
const LEAD = /^(?:(tribe[ -]?lead|tl)|chapter[ -]?lead|cl)(?:$|[^\p{L}\p{N}])/u;
const NOBODY = new RegExp(
  `^(?:svc|test|tester1|admin|administrator|room|zaal|raum|saal|salle|info|backup|service|system|shared)(?![^\\s_.-])|
  (?<![^\\s_.-])(?:svc|mailbox|postbus|noreply|printer|scanner|kiosk|vergaderzaal|meetingroom|serviceaccount|postvak)
  (?![^\\s_.-])`.replace(/\n\s*/g, ''),
);
const WITHHELD = set('n/d|not disclosed|withheld|redacted|geheim|niet openbaar');
const LONGEST_WITHHELD = longest(WITHHELD);

/** Nothing is meant: empty, a dash, `n.v.t.`, `NA`. */
export function saysNothing(text: string): boolean {
  return text.length <= LONGEST_NOTHING && NOTHING.has(folded(text));
}

/** It is said that it is not known: `tbd`, `??`, or the error of a formula. */
export function isUnknown(text: string): boolean {
  return UNKNOWN.has(folded(text)) || isError(text);
}

/** What a spreadsheet shows in place of a result that it could not reckon: `#N/A`, `#REF!`. */
export function isError(text: string): boolean {
  return (
    text.includes('#') &&
    /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|NV|N\/B|WAARDE!|VERW!|NAAM\?|WERT!|BEZUG!)$/i.test(text.trim())
  );
}

/** Where a name is expected: nobody is named here. A name may be withheld (`N/D`), which is somebody. */
export function isNameless(text: string): boolean {
  return (
    saysNothing(text) ||
    isError(text) ||
    (text.length <= LONGEST_NAMELESS && NAMELESS.has(folded(text))) ||
    /^[\s\p{Pd}.?*_/…]*$/u.test(text)
  );
}

/** A seat without anybody, as a whole cell says it (`TBD`, `N.N.`) or at its start (`Vacature: tester`); never part of a name. */
export function isVacancy(text: string): boolean {
  const word = folded(text).replace(/^[([<]+|[)\]>]+$/g, '');
  return VACANT.has(word) || VACANT_FIRST.test(word);
}

/** Somebody of another firm. In Dutch an `intern` is somebody of this one. */
export function isExternal(text: string): boolean {
  return folded(text)
    .split(/[\s_\-/,;().]+/)
    .some((word) => EXTERNAL.has(word));
}

/** Somebody who is not there any more, as a column of states says it. */
export function hasLeft(text: string): boolean {
  return LEFT.has(folded(text));
}

/** Whether a cell says yes or no; `null` where it says neither. */
export function yesOrNo(text: string): boolean | null {
  const word = folded(text);
  return YES.has(word) ? true : NO.has(word) ? false : null;
}

/** A line of sums: `Totaal`, `Summe:`, `Grand total`. */
export function isTotal(text: string): boolean {
  return TOTAL.test(folded(text));
}

/** A remark below a table: it begins with a star, or with `Bron:` and its like. */
export function isFootnote(text: string): boolean {
  return FOOTNOTE.test(folded(text));
}

/** A role that is product owner of a squad, whatever else it is. */
export function isOwnerRole(role: string): boolean {
  const text = folded(role);
  return OWNER.test(text) && !NEARLY.test(text);
}

/** What somebody of this role leads, which it begins with, such as `Tribe lead wonen` or `CL`; `null` for neither. */
export function leadSaid(role: string): 'tribe' | 'chapter' | null {
  const text = folded(role);
  const found = NEARLY.test(text) ? null : LEAD.exec(text);
  if (!found) return null;
  return found[1] === undefined ? 'chapter' : 'tribe';
}

/** A name that is more likely an account, a room or a device. */
export function perhapsNobody(name: string): boolean {
  return NOBODY.test(folded(name));
}

/** A name that was withheld on purpose, so that many bear it. */
export function isWithheld(name: string): boolean {
  return name.length <= LONGEST_WITHHELD && WITHHELD.has(folded(name));
}
