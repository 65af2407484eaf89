import { run } from '../../src/domain/commands/run.ts';
import type { Document } from '../../src/domain/document.ts';
import type { Mending } from '../../src/domain/fixes/fix.ts';
import { fixesFor } from '../../src/domain/fixes/fixesFor.ts';
import type { Finding } from '../../src/domain/rules/finding.ts';
import { fixText } from '../../src/wording/saying/fixText.ts';
import type { Words } from '../../src/wording/words.ts';
import { chaptersIn, organisationOf, SCENARIO, squadsIn, TODAY, tribesIn } from './picture.ts';
import { productsIn, programmesIn, projectsIn } from './productPicture.ts';

/** In the scenario that pictures show, with free ids for what a fix founds. */
export const MENDING: Mending = {
  scenario: SCENARIO,
  today: TODAY,
  vacancy: { id: 'person:new', name: 'New' },
  chapter: 'chapter:new',
};

/**
 * What is offered for a finding, a paragraph each: what it is called and for how many people something changes, then what
 * else it does, and behind `>` what stands otherwise in the picture afterwards.
 */
export function fixesPicture(words: Words, document: Document, finding: Finding): string {
  const offers = fixesFor(document, finding, MENDING).map((fix) => {
    const { label, lines, people } = fixText(words, fix, document);
    const outcome = run(document, fix.command);
    if (outcome.kind !== 'done') throw new Error(`${label} is ${outcome.kind}`);
    const told = lines.length > 0 ? `: ${lines.join('. ')}` : '';
    return [`${label} (${people})${told}`, ...changed(document, outcome.document).map((line) => `> ${line}`)];
  });
  return offers.flat().join('\n');
}

/** The lines of a picture, squad by squad and so forth. */
function drawn(document: Document): string[] {
  const organisation = organisationOf(document);
  const texts = [squadsIn(document), chaptersIn(document), tribesIn(document)];
  const others = [productsIn(organisation), projectsIn(organisation), programmesIn(organisation)];
  return [...texts, ...others].filter((text) => text !== '').flatMap((text) => text.split(' / '));
}

function changed(before: Document, after: Document): string[] {
  const known = new Set(drawn(before));
  return drawn(after).filter((line) => !known.has(line));
}
