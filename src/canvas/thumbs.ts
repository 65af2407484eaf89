import type { ThumbPicture } from '../scene/paint/paintView.ts';
import type { Theme } from '../scene/paint/theme.ts';
import { thumbOf } from '../scene/paint/thumb.ts';
import type { TribeBox } from '../scene/scene.ts';

function pictureOf(box: TribeBox, theme: Theme): ThumbPicture | null {
  const thumb = thumbOf(box, theme);
  if (!thumb || typeof OffscreenCanvas === 'undefined') return null;
  const canvas = new OffscreenCanvas(thumb.width, thumb.height);
  const image = new ImageData(thumb.width, thumb.height);
  image.data.set(thumb.pixels);
  canvas.getContext('2d', { alpha: false })?.putImageData(image, 0, 0);
  return { picture: canvas.transferToImageBitmap(), box: thumb.box };
}

/** The thumbs of tribes in a theme, each made when it is first asked for and kept as long as its tribe is the same. */
export function thumbsIn(theme: Theme): (box: TribeBox) => ThumbPicture | null {
  const made = new WeakMap<TribeBox, ThumbPicture | null>();
  return (box) => {
    let thumb = made.get(box);
    if (thumb === undefined) made.set(box, (thumb = pictureOf(box, theme)));
    return thumb;
  };
}
