/** Where a text stops being JSON, or a key stands twice, of which one would be lost. */
export interface Problem {
  /** How many characters come before it. */
  at: number;
  /** The key that stands twice in its object. */
  key?: string;
}

/** Looks for what is wrong with a text that has been found not to be sound JSON; the engines do not all say where. */
export function problemIn(text: string): Problem | null {
  const reader = new Reader(text);
  return reader.document() ? null : reader.problem;
}

const WORDS = ['true', 'false', 'null'];

/** Reads JSON by the book (RFC 8259), one character after the other; each method says whether all went well. */
class Reader {
  private at = 0;
  problem: Problem | null = null;

  constructor(private readonly text: string) {}

  document(): boolean {
    if (!this.value()) return false;
    this.space();
    return this.at === this.text.length || this.wrong();
  }

  private value(): boolean {
    this.space();
    const first = this.text[this.at];
    if (first === '{') return this.object();
    if (first === '[') return this.list();
    if (first === '"') return this.string();
    const word = WORDS.find((each) => this.text.startsWith(each, this.at));
    if (!word) return this.number();
    this.at += word.length;
    return true;
  }

  private object(): boolean {
    const keys = new Set<string>();
    return this.separated('}', () => {
      const start = this.at;
      if (!this.string()) return false;
      const key: string = JSON.parse(this.text.slice(start, this.at));
      if (keys.has(key)) return this.wrong(start, { key });
      keys.add(key);
      this.space();
      return (this.skip(':') || this.wrong()) && this.value();
    });
  }

  private list(): boolean {
    return this.separated(']', () => this.value());
  }

  private separated(close: string, item: () => boolean): boolean {
    this.at++;
    this.space();
    if (this.skip(close)) return true;
    do {
      this.space();
      if (!item()) return false;
      this.space();
    } while (this.skip(','));
    return this.skip(close) || this.wrong();
  }

  private string(): boolean {
    if (!this.skip('"')) return this.wrong();
    for (;;) {
      const character = this.text[this.at];
      if (character === undefined || character < ' ') return this.wrong();
      if (this.skip('"')) return true;
      if (character === '\\' && !/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(this.text.slice(this.at, this.at + 6))) {
        return this.wrong();
      }
      this.at += character === '\\' ? 2 : 1;
    }
  }

  private number(): boolean {
    this.skip('-');
    if (!this.skip('0') && !this.digits()) return this.wrong();
    if (this.skip('.') && !this.digits()) return this.wrong();
    if (!this.skip('e') && !this.skip('E')) return true;
    if (!this.skip('+')) this.skip('-');
    return this.digits() || this.wrong();
  }

  private digits(): boolean {
    const start = this.at;
    while (isDigit(this.text[this.at])) this.at++;
    return this.at > start;
  }

  private space(): void {
    while (isSpace(this.text[this.at])) this.at++;
  }

  private skip(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private wrong(at = this.at, lost: Omit<Problem, 'at'> = {}): false {
    this.problem = { at, ...lost };
    return false;
  }
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}
