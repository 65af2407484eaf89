import { textOf } from './downloads.ts';

/** A file on a disk of this test's own, to which the page and others write. */
export function fakeFile(name: string, text: string) {
  let holds = text;
  let lastModified = 0;
  const write = (next: string) => {
    holds = next;
    lastModified++;
  };
  const file = {
    name,
    kind: 'file',
    getFile: async () => {
      const now = holds;
      return Object.assign(new File([now], name, { lastModified }), { text: async () => now });
    },
    createWritable: async () => {
      let written = '';
      return {
        write: async (blob: Blob) => {
          written = await textOf(blob);
        },
        close: async () => write(written),
      };
    },
  } as unknown as FileSystemFileHandle;
  return { file, write, text: () => holds };
}
