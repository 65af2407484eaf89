import { keyOf, subjectOf, type Thing } from '../domain/thing.ts';
import { useView, type View } from '../store/view.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { useFollowed } from '../ui/useFollowed.ts';
import { ChapterCard } from './inspector/ChapterCard.tsx';
import { OverviewCard } from './inspector/OverviewCard.tsx';
import { OwnFindings } from './inspector/OwnFindings.tsx';
import { PersonCard } from './inspector/PersonCard.tsx';
import { ProductCard } from './inspector/ProductCard.tsx';
import { ProgrammeCard } from './inspector/ProgrammeCard.tsx';
import { ProjectCard } from './inspector/ProjectCard.tsx';
import { SeveralCard } from './inspector/SeveralCard.tsx';
import { SquadCard } from './inspector/SquadCard.tsx';
import { TribeCard } from './inspector/TribeCard.tsx';
import { useIndex } from './useOrganisation.ts';
import './Inspector.css';

const selectionOf = ({ selection }: View) => selection;

/** What is selected: everything known about it, and every part of it can be changed here. */
export function Inspector() {
  const words = useWords();
  const index = useIndex();
  // What is selected in one scenario need not be in another, and is selected again where it is.
  const selection = useFollowed(useView, selectionOf).filter((thing) => index.find(subjectOf(thing)));
  const [thing, ...others] = selection;
  return (
    <section className="inspector" aria-label={words.t('panels.selected')}>
      <h2 className="panel-title">{words.t('panels.selected')}</h2>
      {!thing && <OverviewCard />}
      {thing && others.length === 0 && (
        <ThingCard key={thing.kind === 'membership' ? thing.person : keyOf(thing)} thing={thing} />
      )}
      {others.length > 0 && <SeveralCard things={selection} />}
    </section>
  );
}

function ThingCard({ thing }: { thing: Thing }) {
  return (
    <>
      <DetailsOf thing={thing} />
      <OwnFindings subject={subjectOf(thing)} />
    </>
  );
}

function DetailsOf({ thing }: { thing: Thing }) {
  switch (thing.kind) {
    case 'membership':
      return <PersonCard member={{ person: thing.person, squad: thing.squad }} />;
    case 'squad':
      return <SquadCard id={thing.squad} />;
    case 'chapter':
      return <ChapterCard id={thing.chapter} />;
    case 'tribe':
      return <TribeCard id={thing.tribe} />;
    case 'product':
      return <ProductCard id={thing.product} />;
    case 'project':
      return <ProjectCard id={thing.project} />;
    case 'programme':
      return <ProgrammeCard id={thing.programme} />;
  }
}
