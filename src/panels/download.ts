/** A name that every file system takes: without what some of them keep for themselves, and not endless. */
export function fileName(name: string, ending: string): string {
  const safe = name
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
  return `${safe || 'tribecraft'}.${ending}`;
}

/** Lets the browser save a file. Nothing is sent anywhere: it is made here. */
export function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(file);
  link.click();
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
