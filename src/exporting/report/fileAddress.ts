/**
 * The address of a file as SARIF has it: relative to the folder in which it was named, or of the whole disk. Folders are
 * divided by `/`, as a caller on Windows has to see to.
 */
export function fileAddress(file: string): string {
  const path = file
    .replace(/^(?:\.\/)+/, '')
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
  if (/^[A-Za-z]:\//.test(file)) return `file:///${path.replace('%3A', ':')}`;
  return file.startsWith('/') ? `file://${path}` : path;
}
