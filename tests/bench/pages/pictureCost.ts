/** As many pixels as a slide on a large screen has. */
export const PICTURE = { width: 3840, height: 2160 };

/** What a picture cost: all of it, and the longest time in which the page could not answer, in milliseconds. */
export interface PictureCost {
  took: number;
  blocked: number;
}

declare global {
  interface Window {
    takePicture?: (by: string) => Promise<PictureCost>;
  }
}

/** Makes a picture and watches, by a timer, how long the page is kept from answering. */
export async function costOf(work: () => Promise<Blob | null>): Promise<PictureCost> {
  let blocked = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last);
    last = now;
  });
  const began = performance.now();
  const blob = await work();
  const took = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(timer);
  if (!blob || blob.size === 0) throw new Error('there is no picture');
  return { took, blocked };
}
