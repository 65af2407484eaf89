import { ASPECTS } from '../../../domain/vocabulary.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import { sumsHead } from './mandateHeadline.ts';
import { countSaid, rowName, standsOn, stepSaid } from './standSaid.ts';
import type { Mandate } from './useMandate.ts';
import './ProfileTable.css';

/** What scrolls is reached by keys too. */
const BY_KEYS = 0;

/** What the map shows, in words. */
export function ProfileTable({ mandate: { map, side, scenario, before } }: { mandate: Mandate }) {
  const words = useWords();
  const names = { before: before?.name ?? '', after: scenario.name };
  return (
    <section className="heat-frame" aria-label={words.t('mandate.map')} tabIndex={BY_KEYS}>
      <table className="profile-table" aria-label={words.t('mandate.map')}>
        <thead>
          <tr>
            <th scope="col">{words.t('mandate.unitHead')}</th>
            {ASPECTS.map((aspect) => (
              <th key={aspect} scope="col">
                {words.t(`terms.aspects.${aspect}`)}
              </th>
            ))}
            <th scope="col">{words.t('mandate.fullHead', { all: ASPECTS.length })}</th>
          </tr>
        </thead>
        <tbody>
          {map.rows
            .filter((row) => standsOn(row, side))
            .map((row) => (
              <tr key={row.id} data-tribe={row.isTribe || undefined}>
                <th scope="row">{rowName(words, row)}</th>
                {ASPECTS.map((aspect) => (
                  <td key={aspect}>{stepSaid(words, row, aspect, side, names)}</td>
                ))}
                <td>{countSaid(words, row.was?.full, row.is?.full, side)}</td>
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{sumsHead(words, map)}</th>
            {ASPECTS.map((aspect) => (
              <td key={aspect}>{countSaid(words, map.was?.full[aspect], map.is.full[aspect], side)}</td>
            ))}
            <td>{countSaid(words, map.was?.answers['2.0'], map.is.answers['2.0'], side)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
