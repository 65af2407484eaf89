import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/domain/document.ts';
import { readDocument } from '../../../src/storage/readDocument.ts';
import { documentOf, textPieces } from '../../../src/storage/vault/documentText.ts';
import { writeDocument } from '../../../src/storage/writeDocument.ts';
import { documentOf as drawn } from '../../support/picture.ts';
import { arbitraryDocument } from '../arbitraryDocument.ts';

const textOf = (document: Document) => [...textPieces(document)].join('');

/** A crowd of so many, of whom scenario after scenario one more is called otherwise. */
function proposals(people: number, count: number): Document {
  const names = Array.from({ length: people }, (_, at) => `Kim ${at}`).join(', ');
  const document = drawn({ squads: `No squad: ${names}` });
  const [today] = document.scenarios;
  if (!today) throw new Error('No scenario');
  const others = Array.from({ length: count }, (_, at) => {
    const renamed = today.organisation.people.map((each, place) => (place <= at ? { ...each, name: 'Noor' } : each));
    const organisation = { ...today.organisation, people: renamed };
    return { ...today, id: `scenario:${at}` as const, basedOn: today.id, organisation };
  });
  return { ...document, scenarios: [today, ...others] };
}

describe('the text that is kept of a document', () => {
  it('gives the document again, to the byte of its file', () => {
    fc.assert(
      fc.property(arbitraryDocument, (drawnDocument) => {
        const read = readDocument(writeDocument(drawnDocument));
        if (read.kind !== 'ok') throw new Error('A sound document');
        const again = documentOf(textOf(read.document));
        expect(again).toEqual(read.document);
        expect(writeDocument(again)).toBe(writeDocument(read.document));
      }),
    );
  });

  it('of one scenario is plain JSON', () => {
    const document = drawn({ squads: 'Checkout: Ana*, Bo' });
    expect(JSON.parse(textOf(document))).toEqual(document);
  });

  it('has no letter that would take two bytes', () => {
    const document = { ...drawn({ squads: 'Łódź: Yıldız*, 李娜' }), name: '“Lindenbank”' };
    expect([...textOf(document)].filter((letter) => letter > '\xff')).toEqual([]);
    expect(documentOf(textOf(document))).toEqual(document);
  });

  it('says of a further scenario what is different in it', () => {
    const one = textOf(proposals(1500, 0));
    const ten = textOf(proposals(1500, 10));
    expect(ten.length - one.length).toBeLessThan(one.length / 10);
    expect(documentOf(ten)).toEqual(proposals(1500, 10));
  });

  it('says what has nothing in common in small pieces too', () => {
    const [first] = proposals(1500, 0).scenarios;
    const other = structuredClone(proposals(1500, 1).scenarios[1]);
    if (!first || !other) throw new Error('No scenarios');
    for (const person of other.organisation.people) person.location = 'Utrecht';
    const document = { ...proposals(1500, 0), scenarios: [first, other] };
    const whole = textOf(document).length;
    expect(Math.max(...[...textPieces(document)].map((piece) => piece.length))).toBeLessThan(whole / 5);
    expect(documentOf(textOf(document))).toEqual(document);
  });

  it('gives records of several scenarios that are the same as one', () => {
    const again = documentOf(textOf(proposals(20, 3)));
    const [today, first, second] = again.scenarios.map(({ organisation }) => organisation);
    expect(second?.people[9]).toBe(today?.people[9]);
    expect(second?.people[0]).toBe(first?.people[0]);
    expect(second?.squads).toBe(today?.squads);
  });
});
