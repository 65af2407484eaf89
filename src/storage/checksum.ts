/** Tells a text from one that was cut short or damaged on disk: its length and a 32-bit FNV-1a hash. Guards against no enemy. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
