/** A command of GitHub Actions, as its runner reads it. */
export interface AnnotationRead {
  command: string;
  properties: Record<string, string>;
  message: string;
}

/**
 * Reads a log as the runner of GitHub Actions does: `::command key=value,key=value::message` on a line by itself, codes for
 * the signs that would end a part of it. A line that is no command, or names a key twice or without a value, is refused.
 */
export function annotationsIn(log: string): AnnotationRead[] {
  const lines = log.split(/\r\n|\r|\n/);
  if (lines.pop() !== '') throw new Error('The last line has no end');
  return lines.map((line) => {
    const [, command = '', said = '', message = ''] = /^::([a-z]+) ([^:]*)::(.*)$/u.exec(line) ?? [];
    if (!['error', 'warning', 'notice'].includes(command)) throw new Error(`No annotation: ${line}`);
    const pairs = said.split(',').map((pair) => {
      const [, key = '', value = ''] = /^(\w+)=(.+)$/.exec(pair) ?? [];
      if (!['file', 'line', 'title'].includes(key)) throw new Error(`No property: ${pair}`);
      return [key, decoded(value, /%(25|0D|0A|3A|2C)/g)] as const;
    });
    const properties = Object.fromEntries(pairs);
    if (Object.keys(properties).length !== pairs.length) throw new Error(`A key stands twice: ${said}`);
    return { command, properties, message: decoded(message, /%(25|0D|0A)/g) };
  });
}

function decoded(text: string, codes: RegExp): string {
  if (/%/.test(text.replace(codes, ''))) throw new Error(`No code: ${text}`);
  return text.replace(codes, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
