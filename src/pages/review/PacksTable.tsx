import { PackId, type RuleSettings } from '../../domain/document.ts';
import { plainPack } from '../../domain/rules/packs.ts';
import { rulesInPacks } from '../../domain/rules/standingRules.ts';
import { useReviewView } from '../../store/reviewView.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { packNamed } from './packNamed.ts';
import { standingSaid } from './standingSaid.ts';

/** What scrolls is reached by keys too. */
const BY_KEYS = 0;

/** How the rules of the document stand beside those of every pack and of every file that was opened, where these are not of one mind. */
export function PacksTable({ settings }: { settings: Pick<RuleSettings, 'pack' | 'rules'> }) {
  const words = useWords();
  const ownPacks = useReviewView((view) => view.ownPacks);
  const packs = [
    ...PackId.options.map((pack) => ({
      key: pack as string,
      name: words.t(`rules.packs.${pack}.name`),
      settings: plainPack(pack),
    })),
    ...ownPacks.map((pack) => ({ key: `file ${pack.file}`, name: packNamed(pack), settings: pack.settings })),
  ];
  const rules = rulesInPacks(
    settings,
    packs.map((pack) => pack.settings),
  );
  return (
    <section className="review-table-frame" aria-label={words.t('review.rules.beside')} tabIndex={BY_KEYS}>
      <h3 className="rules-title">
        {words.t('review.rules.beside')} <span className="calm">{words.t('review.rules.besideAbout')}</span>
      </h3>
      <table className="review-table rules-beside" aria-label={words.t('review.rules.beside')}>
        <thead>
          <tr>
            <th scope="col">{words.t('review.rule')}</th>
            <th scope="col">{words.t('review.rules.here')}</th>
            {packs.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map(({ entry, is, packs: standings }) => (
            <tr key={entry.id}>
              <th scope="row">{words.t(`rules.${entry.id}.name`)}</th>
              <td>
                <strong>{standingSaid(words, is)}</strong>
              </td>
              {standings.map((standing, at) => (
                <td key={packs[at]?.key}>{standingSaid(words, standing)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
