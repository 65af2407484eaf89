import type { RuleSettings } from '../document.ts';

/** What a file says of rules, and what stands in it that counts for nothing here. */
export interface RulesFile {
  settings: RuleSettings;
  /** What the document is called, where the file is a whole one; `null` where it has rules alone. */
  document: string | null;
  /** Ids of rules that there are not, each once; what is said of them has no effect. */
  unknownRules: readonly string[];
  /** Where keys stand that no file of rules has, such as `rules.squad-size.max`. */
  unknownKeys: readonly string[];
}
