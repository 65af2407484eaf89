import { indexOf } from '../../../domain/lookup/indexOf.ts';
import { thingOf } from '../../../domain/lookup/thingOf.ts';
import type { SubjectId } from '../../../domain/organisation.ts';
import { type Recommendation, recommendationsToProductManagement } from '../../../domain/recommendations.ts';
import type { Followed } from '../../../domain/vocabulary.ts';
import { ThingLink } from '../../../panels/inspector/ThingLink.tsx';
import { perform } from '../../../store/perform.ts';
import { useView } from '../../../store/view.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../ui/LanguageContext.ts';
import { type Lacking, recommendationSaid } from './recommendationSaid.ts';
import { StateMark } from './StateMark.tsx';
import type { Mandate } from './useMandate.ts';

/** What is still to do comes first, what is done last. */
const ORDER: readonly Recommendation['state'][] = ['not-yet', 'cannot-be-told', 'followed'];

/** As many names as are read one by one. */
const MOST = 6;

/** The recommendations of [W]: those to management are checked, those to product management are ticked by people. */
export function Recommendations({ mandate }: { mandate: Mandate }) {
  const words = useWords();
  const { before, side, recommendations, recommendationsBefore } = mandate;
  const shown = (side === 'before' ? recommendationsBefore : recommendations) ?? [];
  const compared = side === 'both' ? recommendationsBefore : null;
  const sorted = ORDER.flatMap((state) => shown.filter((each) => each.state === state));
  return (
    <div className="mandate-recommendations">
      <section className="mandate-card" aria-labelledby="mandate-to-management">
        <div className="mandate-card-head">
          <h3 id="mandate-to-management">{words.t('mandate.toManagement')}</h3>
          <span className="calm">{words.t('mandate.checked')}</span>
          {compared && <span className="mandate-was calm">{before?.name}</span>}
        </div>
        <ul>
          {sorted.map((recommendation) => (
            <RecommendationItem
              key={recommendation.id}
              mandate={mandate}
              recommendation={recommendation}
              was={compared?.find(({ id }) => id === recommendation.id) ?? null}
            />
          ))}
        </ul>
      </section>
      <Ticks mandate={mandate} />
    </div>
  );
}

interface RecommendationItemProps {
  mandate: Mandate;
  recommendation: Recommendation;
  was: Recommendation | null;
}

function RecommendationItem({ mandate, recommendation, was }: RecommendationItemProps) {
  const words = useWords();
  const { id, state } = recommendation;
  const { lacking, text } = recommendationSaid(words, recommendation);
  const wasSaid = was && {
    name: mandate.before?.name ?? '',
    state: words.t(`mandate.states.${was.state}`),
  };
  return (
    <li className="mandate-item">
      <StateMark state={state} />
      <div>
        <strong>{words.t(`mandate.names.${id}`)}</strong>
        <p className="calm">
          {words.t(`mandate.states.${state}`)}:{' '}
          {lacking.map((each, at) => (
            <span key={each.reason}>
              {at > 0 && '; '}
              <Named lacking={each} mandate={mandate} /> {each.reason}
            </span>
          ))}
          {text}.
          {id === 'fitting-way' && state === 'cannot-be-told' && mandate.side !== 'before' && (
            <>
              {' '}
              <Button look="link" onClick={() => useView.getState().ask({ kind: 'scenario' })}>
                {words.t('mandate.stateKind')}
              </Button>
            </>
          )}
        </p>
      </div>
      {wasSaid && was && (
        <span className="mandate-was" title={words.t('mandate.stateIn', wasSaid)}>
          <StateMark state={was.state} size={12} />
          <span className="unseen">{words.t('mandate.stateIn', wasSaid)}</span>
        </span>
      )}
    </li>
  );
}

/** Names, as links to what is in the scenario on the page. */
function Named({ lacking: { things }, mandate }: { lacking: Lacking; mandate: Mandate }) {
  const words = useWords();
  const index = indexOf(mandate.scenario.organisation);
  const indexBefore = mandate.before && indexOf(mandate.before.organisation);
  const link = (id: SubjectId, isWaived: boolean) => {
    const name = (mandate.side === 'before' ? indexBefore : index)?.find(id)?.name ?? '';
    const thing = index.find(id) ? thingOf(index, id) : null;
    const said = isWaived ? words.t('mandate.waived', { name }) : name;
    return thing ? <ThingLink thing={thing} name={said} /> : said;
  };
  const shown = things.slice(0, MOST);
  const more = things.length - shown.length;
  return (
    <>
      {shown.map(({ id, isWaived }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          {link(id, isWaived)}
        </span>
      ))}
      {more > 0 && ` ${words.t('panels.more', { count: more })}`}
    </>
  );
}

/** What only people can say of product management. */
function Ticks({ mandate: { scenario, before, side } }: { mandate: Mandate }) {
  const words = useWords();
  const { follows } = side === 'before' && before ? before : scenario;
  const ticks = recommendationsToProductManagement({ follows });
  const all = ticks.length;
  const turn = (id: Followed, on: boolean) => {
    const others = scenario.follows.filter((each) => each !== id);
    perform({ type: 'describeScenario', details: { follows: on ? [...others, id] : others } });
  };
  return (
    <section className="mandate-card" aria-labelledby="mandate-to-product-management">
      <div className="mandate-card-head">
        <h3 id="mandate-to-product-management">{words.t('mandate.toProductManagement')}</h3>
        <span className="calm">{words.t('mandate.ticked')}</span>
        <span className="mandate-was calm">
          {words.t('mandate.tickedOf', { count: follows.length, all })}
          {side === 'both' && before && (
            <> · {words.t('mandate.tickedWas', { name: before.name, count: before.follows.length, all })}</>
          )}
        </span>
      </div>
      <ul className="mandate-ticks">
        {ticks.map(({ id, state }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={state === 'followed'}
                disabled={side === 'before'}
                onChange={({ target }) => turn(id, target.checked)}
              />
              {words.t(`mandate.follows.${id}`)}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
