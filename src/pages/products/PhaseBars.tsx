import { colourOfChapter } from '../../domain/colours.ts';
import type { PhaseBar } from '../../domain/lookup/phaseBars.ts';
import { PHASES } from '../../domain/vocabulary.ts';
import { useIndex } from '../../panels/useOrganisation.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { barText, roleOnBar, shortName } from './barText.ts';
import type { ProductRow } from './productRows.ts';
import './PhaseBars.css';

/** Who covers which phases of a product, one bar over adjoining phases; below them where the product is now. */
export function PhaseBars({ row: { product, cover } }: { row: ProductRow }) {
  const words = useWords();
  const { lines, open } = cover;
  if (lines.length === 0) return <NoPhases product={product} />;
  return (
    <ul className="phase-bars" aria-label={words.t('products.phasesOf', { product: product.name })}>
      {lines.flatMap((line, at) =>
        line.map((bar) => <Bar key={`${bar.person} ${bar.from}`} bar={bar} line={at} product={product} />),
      )}
      {open.map((phase) => (
        <li
          key={phase}
          className="phase-nobody"
          data-now={phase === product.phase || undefined}
          style={{ gridColumn: PHASES.indexOf(phase) + 1, gridRow: 1 }}
        >
          <span className="unseen">{words.t('products.nobodyIn', { phase })}</span>
          <span aria-hidden>{words.t('panels.nobody')}</span>
        </li>
      ))}
      {product.phase && <Now phase={product.phase} line={lines.length} />}
    </ul>
  );
}

function Bar({ bar, line, product }: { bar: PhaseBar; line: number; product: ProductRow['product'] }) {
  const words = useWords();
  const index = useIndex();
  const colours = useWorkspace((workspace) => workspace.colours);
  const person = index.person(bar.person);
  if (!person) return null;
  const chapter = person.chapter ? index.chapter(person.chapter) : undefined;
  const colour = chapter ? colourOfChapter(colours, chapter) : null;
  const squad = bar.through === 'squad' ? product.squad : (product.service ?? product.squad);
  const isOwner = index.squadsOwnedBy(bar.person).some(({ id }) => id === squad);
  const isNarrow = bar.to - bar.from === 1;
  const said = barText(words, bar, person, index);
  return (
    <li
      className="phase-bar"
      data-through={bar.through}
      data-narrow={isNarrow || undefined}
      title={said}
      style={{ gridColumn: `${bar.from + 1} / ${bar.to + 1}`, gridRow: line + 1 }}
    >
      {colour === null ? <span className="phase-rim" /> : <Swatch className="phase-rim" colour={colour} />}
      <span className="unseen">{said}</span>
      <span className="phase-bar-name" aria-hidden>
        {isNarrow && person.kind !== 'vacancy' ? shortName(person.name) : person.name}
      </span>
      {isOwner && (
        <>
          {!isNarrow && (
            <span className="phase-bar-star" aria-hidden>
              ★
            </span>
          )}
          <span className="unseen">, {words.t('products.legend.productOwner')}</span>
        </>
      )}
      <span className="phase-bar-role" aria-hidden>
        {roleOnBar(person, index)}
      </span>
    </li>
  );
}

function Now({ phase, line }: { phase: (typeof PHASES)[number]; line: number }) {
  const words = useWords();
  return (
    <li className="phase-now" style={{ gridColumn: PHASES.indexOf(phase) + 1, gridRow: line + 1 }}>
      <span className="unseen">{words.t('products.nowIn', { phase })}</span>
      <span aria-hidden>▲ {words.t('products.now')}</span>
    </li>
  );
}

/** Why there are no bars, and the way to some. */
function NoPhases({ product: { id, squad, service, phase } }: { product: ProductRow['product'] }) {
  const words = useWords();
  const { squads } = useIndex().organisation;
  const isSquadless = !squad && !service;
  return (
    <div className="phase-bars">
      <div className="phase-none">
        <span>{words.t(isSquadless ? 'products.noSquadYet' : 'products.nobodyStates')}</span>
        {isSquadless && squads.length > 0 && (
          <Button onClick={() => useView.getState().ask({ kind: 'productSquad', product: id, part: 'squad' })}>
            {words.t('panels.product.choose.squad')}
          </Button>
        )}
      </div>
      {phase && (
        <ul className="phase-now-alone">
          <Now phase={phase} line={0} />
        </ul>
      )}
    </div>
  );
}
