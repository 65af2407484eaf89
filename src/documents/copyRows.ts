import { harmless } from '../exporting/csv/csvText.ts';

/**
 * Puts rows of cells on the clipboard, as spreadsheets and documents take them: cells apart by tabs, rows by lines. Answers
 * whether the browser let it.
 */
export function copyRows(rows: readonly (readonly string[])[]): boolean {
  const text = rows.map((cells) => cells.map((cell) => harmless(cell.replace(/\s+/g, ' '))).join('\t')).join('\r\n');
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    // What stands on the page wants to hear of nothing.
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  // Works on a page from a file, and where a policy forbids the newer way.
  document.addEventListener('copy', put, { capture: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return isDone;
}
