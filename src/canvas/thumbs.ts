import type { ThumbPicture } from '../scene/paint/paintView.ts';
import type { Theme } from '../scene/paint/theme.ts';
import { type Thumb, thumbsOf } from '../scene/paint/thumb.ts';
import type { TribeBox } from '../scene/scene.ts';

function pictureOf(thumb: Thumb, canvas: OffscreenCanvas): ThumbPicture {
  const image = new ImageData(thumb.pixels, thumb.width, thumb.height);
  canvas.width = thumb.width;
  canvas.height = thumb.height;
  canvas.getContext('2d', { alpha: false })?.putImageData(image, 0, 0);
  return { picture: canvas.transferToImageBitmap(), box: thumb.box };
}

/** The thumbs of tribes in a theme, each made when it is first asked for and kept as long as its tribe is the same. */
export function thumbsIn(theme: Theme): (box: TribeBox) => readonly ThumbPicture[] | null {
  const made = new WeakMap<TribeBox, readonly ThumbPicture[] | null>();
  // All are drawn on one: a new context for each of a hundred takes longer than what is drawn.
  const canvas = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1);
  return (box) => {
    let thumbs = made.get(box);
    if (thumbs === undefined) {
      thumbs = (canvas && thumbsOf(box, theme)?.map((thumb) => pictureOf(thumb, canvas))) ?? null;
      made.set(box, thumbs);
    }
    return thumbs;
  };
}
