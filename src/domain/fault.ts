import type { IdKind } from './ids.ts';

/** What is wrong with a file that should have been a document. */
export type FaultCode =
  | 'unread'
  | 'unreachable'
  | 'too-large'
  | 'not-utf8'
  | 'empty'
  | 'too-deep'
  | 'too-many-containers'
  | 'not-json'
  | 'other-file'
  | 'carries-nothing'
  | 'damaged-picture'
  | 'newer-picture'
  | 'duplicate-key'
  | 'number-too-large'
  | 'number-rounded'
  | 'forbidden-key'
  | 'not-this-format'
  | 'no-rules'
  | 'locked'
  | 'lock-incomplete'
  | 'not-of-lock'
  | 'unknown-lock'
  | 'too-few-rounds'
  | 'too-many-rounds'
  | 'not-base64'
  | 'not-so-long'
  | 'not-unpacked'
  | 'not-a-key'
  | 'bad-secret'
  | 'newer-version'
  | 'unknown-version'
  | 'damaged'
  | 'too-many-people'
  | 'too-many-records'
  | 'too-many-scenarios'
  | 'no-scenarios'
  | 'missing'
  | 'wrong-type'
  | 'bad-id'
  | 'blank'
  | 'too-long'
  | 'too-small'
  | 'not-above'
  | 'too-big'
  | 'not-whole'
  | 'not-a-day'
  | 'unknown-choice'
  | 'no-limit'
  | 'unknown-id'
  | 'duplicate-id'
  | 'pseudonym-twice'
  | 'person-twice'
  | 'pair-twice'
  | 'same-squad'
  | 'ends-before-begin'
  | 'based-on-circle'
  | 'after-circle'
  | 'note-circle';

/** The types of JSON. */
export type JsonType = 'text' | 'number' | 'boolean' | 'list' | 'object' | 'null';

/** What a file is that is no JSON. */
export type OtherFile = 'picture' | 'pdf' | 'office' | 'recording' | 'web-page' | 'text';

/**
 * What is wrong with a picture that may carry a document: the file is `cut`; bytes are `changed`, as a check sum shows; it
 * `cannot-be-unpacked`; it would be `too-large`; it carries `two` documents, or `no-json`.
 */
export type PictureDamage = 'cut' | 'changed' | 'cannot-be-unpacked' | 'too-large' | 'two' | 'no-json';

/** What a fault's sentence quotes. */
export interface FaultValues {
  /** The limit that was exceeded. */
  limit?: number;
  line?: number;
  column?: number;
  key?: string;
  id?: string;
  kind?: IdKind;
  /** The value that was found, cut short. */
  value?: string;
  /** The number that would be written in place of the one found. */
  rounded?: string;
  /** The values that are allowed. */
  choices?: string;
  expected?: JsonType;
  found?: JsonType;
  /** What the file is instead. */
  file?: OtherFile;
  /** Why what a picture carries cannot be had. */
  damage?: PictureDamage;
  version?: number;
}

/**
 * One thing that keeps a file from being opened, and where: `scenarios[0].organisation.squads[3].tribe`, or empty for
 * the whole.
 */
export interface Fault {
  path: string;
  code: FaultCode;
  values: FaultValues;
}
