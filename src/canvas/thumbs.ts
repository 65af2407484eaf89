import type { ThumbPicture } from '../scene/paint/paintView.ts';
import type { Theme } from '../scene/paint/theme.ts';
import { type Thumb, thumbsOf } from '../scene/paint/thumb.ts';
import type { TribeBox } from '../scene/scene.ts';

function pictureOf(thumb: Thumb): ThumbPicture {
  const canvas = new OffscreenCanvas(thumb.width, thumb.height);
  const image = new ImageData(thumb.width, thumb.height);
  image.data.set(thumb.pixels);
  canvas.getContext('2d', { alpha: false })?.putImageData(image, 0, 0);
  return { picture: canvas.transferToImageBitmap(), box: thumb.box };
}

function picturesOf(box: TribeBox, theme: Theme): readonly ThumbPicture[] | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  return thumbsOf(box, theme)?.map(pictureOf) ?? null;
}

/** The thumbs of tribes in a theme, each made when it is first asked for and kept as long as its tribe is the same. */
export function thumbsIn(theme: Theme): (box: TribeBox) => readonly ThumbPicture[] | null {
  const made = new WeakMap<TribeBox, readonly ThumbPicture[] | null>();
  return (box) => {
    let thumbs = made.get(box);
    if (thumbs === undefined) made.set(box, (thumbs = picturesOf(box, theme)));
    return thumbs;
  };
}
