import { exportCsv } from '../../documents/exportCsv.ts';
import type { Mapping } from '../../importing/mapping/mapping.ts';
import type { ListReader } from '../../importing/reader/listReader.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Planned } from './planned.ts';
import { rowsLeftOut, tableLeftOut } from './rowsLeftOut.ts';
import { withoutEnding } from './withoutEnding.ts';

/** What is brought in, as it was read. */
export interface ListRead {
  /** What it is called: a file's name. */
  name: string;
  /** Which of the tables that the reader holds it is. */
  table: number;
  /** How many lines with text it has. */
  lines: number;
  /** Of a text. */
  separator: string | undefined;
}

/** By what a spreadsheet in that language expects cells to be separated. */
const EXPECTED = { en: ',', nl: ';' } as const;

interface SaveLeftOutProps {
  list: ListRead;
  planned: Planned;
  mapping: Mapping;
  reader: ListReader;
}

/** Saves the rows of people that do not come in, with why, so that they can be set right where they come from. */
export function SaveLeftOut({ list, planned, mapping, reader }: SaveLeftOutProps) {
  const words = useWords();
  const whys = rowsLeftOut(words, planned.plan.list, planned.corrections);
  if (whys.size === 0) return null;
  const save = async () => {
    const rows = await reader.rows(list.table, [...whys.keys()]).catch(() => null);
    // A reader that was stopped was left behind.
    if (!rows) return;
    const name = words.t('bringIn.report.saveAs', { name: withoutEnding(list.name) });
    const { separator } = list;
    const isOfSpreadsheets = separator === ';' || separator === ',' || separator === '\t';
    exportCsv(name, tableLeftOut(words, mapping, rows, whys), isOfSpreadsheets ? separator : EXPECTED[words.language]);
  };
  return (
    <Button look="link" onClick={save}>
      {words.t('bringIn.report.save', { count: whys.size })}
    </Button>
  );
}
