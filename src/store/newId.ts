const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A new id of a kind, such as `person:x7k2…`: 60 random bits, without `randomUUID`, which plain http lacks. */
export function newId<Kind extends string>(kind: Kind): `${Kind}:${string}` {
  let tail = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(12))) tail += LETTERS[byte % 32];
  return `${kind}:${tail}`;
}
