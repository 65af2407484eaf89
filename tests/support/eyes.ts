/** What eyes without one of the three kinds of cones make of red, green and blue light (Machado, Oliveira, Fernandes 2009). */
const EYES = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

type Eyes = keyof typeof EYES;
type Three = readonly [number, number, number];

const times = (rows: readonly Three[], [a, b, c]: Three) =>
  rows.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Three;

/** A colour as these eyes see it, in OKLab: as far apart as colours look. */
function seenBy(eyes: Eyes, colour: string): Three {
  const channels = colour.slice(1).match(/../g) ?? [];
  const light = channels.map((channel) => {
    const value = Number.parseInt(channel, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Three;
  const seen = times(EYES[eyes], light).map((each) => Math.min(1, Math.max(0, each))) as unknown as Three;
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    seen,
  ).map(Math.cbrt) as unknown as Three;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** How near the two colours are that look most alike to these eyes. */
export function leastDistance(colours: readonly string[], eyes: Eyes): number {
  const seen = colours.map((colour) => seenBy(eyes, colour));
  const distances = seen.flatMap((one, at) =>
    seen.slice(at + 1).map((other) => Math.hypot(...one.map((value, axis) => value - (other[axis] ?? Number.NaN)))),
  );
  return Math.min(...distances);
}
