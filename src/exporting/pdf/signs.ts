/** A sign that is drawn as an area, since the font lacks it: corners in parts of 1000 of the size, upwards from the baseline. */
export interface Sign {
  width: number;
  areas: readonly (readonly (readonly [x: number, y: number])[])[];
}

function around(corners: number, radiusOf: (corner: number) => number, x: number, y: number): [number, number][] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = Math.PI / 2 - (2 * Math.PI * corner) / corners;
    return [x + radiusOf(corner) * Math.cos(angle), y + radiusOf(corner) * Math.sin(angle)];
  });
}

/** The signs that stand on cards, in heads and legends and that few fonts have. */
export const SIGNS_DRAWN: ReadonlyMap<string, Sign> = new Map([
  ['★', { width: 900, areas: [around(10, (corner) => (corner % 2 === 0 ? 430 : 165), 450, 340)] }],
  ['●', { width: 640, areas: [around(24, () => 250, 320, 350)] }],
  [
    '→',
    {
      width: 1000,
      areas: [
        [
          [80, 390],
          [680, 390],
          [680, 560],
          [930, 350],
          [680, 140],
          [680, 310],
          [80, 310],
        ],
      ],
    },
  ],
  [
    '≠',
    {
      width: 600,
      areas: [
        [
          [50, 480],
          [550, 480],
          [550, 410],
          [50, 410],
        ],
        [
          [50, 300],
          [550, 300],
          [550, 230],
          [50, 230],
        ],
        [
          [400, 630],
          [465, 600],
          [200, 80],
          [135, 110],
        ],
      ],
    },
  ],
]);
