import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JoinedSlices, type Slice, slicesOf } from '../../src/workers/slices.ts';

function joined(slices: Iterable<Slice>): unknown {
  const joining = new JoinedSlices();
  let last: { whole: unknown } | null = null;
  for (const slice of slices) {
    expect(last, 'a slice after the last').toBeNull();
    last = joining.add(structuredClone(slice));
  }
  if (!last) throw new Error('The last slice is missing');
  return last.whole;
}

const drawn = (value: unknown, weight: number) =>
  [...slicesOf(value, weight)]
    .map(({ path, value: piece, isLast }) => `${['', ...path].join('/')} ${JSON.stringify(piece)}${isLast ? ' .' : ''}`)
    .join('\n');

describe('plain data in slices', () => {
  it('is its outline, then what its heavy lists hold, a few at a time', () => {
    const people = [{ name: 'Ana' }, { name: 'Bo', deep: ['Go', 'SQL', 'Rust', 'C'] }, { name: 'Cy' }, { name: 'Dé' }];
    expect(drawn({ name: 'Shop', scenarios: [{ people, squads: ['Web'] }] }, 5)).toBe(
      [
        ' {"name":"Shop","scenarios":[]}',
        '/scenarios [{"people":[],"squads":["Web"]}]',
        '/scenarios/0/people [{"name":"Ana"},{"name":"Bo","deep":["Go","SQL","Rust","C"]}]',
        '/scenarios/0/people [{"name":"Cy"},{"name":"Dé"}] .',
      ].join('\n'),
    );
  });

  it('is one slice where nothing of it is heavy, and leaves what is no plain data whole', () => {
    expect(drawn([1, 2, 3], 4)).toBe(' [1,2,3] .');
    expect(drawn([1, 2, 3], 3)).toBe(' []\n [1,2,3] .');
    const bytes = { bytes: new Uint8Array(100) };
    expect([...slicesOf(bytes, 2)]).toEqual([{ path: [], value: bytes, isLast: true }]);
  });

  it('is the same again once it is joined, whatever it is and however small the slices are', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: 1, max: 20 }), (value, weight) => {
        expect(joined(slicesOf(value, weight))).toEqual(structuredClone(value));
      }),
    );
  });

  it('is in no slice much heavier than was asked for', () => {
    const people = Array.from({ length: 10_000 }, (_, at) => ({
      name: `P${at}`,
      fields: { Team: 'Web' },
      squads: [at],
    }));
    const sizes = [...slicesOf({ list: { people }, count: 1 }, 500)].map(({ value }) => JSON.stringify(value).length);
    expect(Math.max(...sizes)).toBeLessThan(5_000);
    expect(sizes.length).toBeGreaterThan(100);
  });
});
