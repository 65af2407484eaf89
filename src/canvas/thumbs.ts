import type { ThumbPicture } from '../scene/paint/paintView.ts';
import type { Theme } from '../scene/paint/theme.ts';
import { type Thumb, thumbsOf } from '../scene/paint/thumb.ts';
import type { Scene, TribeBox } from '../scene/scene.ts';
import { inSpareTime } from '../ui/whenIdle.ts';
import type { SceneShown } from './sceneShown.ts';

function pictureOf(thumb: Thumb, canvas: OffscreenCanvas): ThumbPicture {
  const image = new ImageData(thumb.pixels, thumb.width, thumb.height);
  canvas.width = thumb.width;
  canvas.height = thumb.height;
  canvas.getContext('2d', { alpha: false })?.putImageData(image, 0, 0);
  return { picture: canvas.transferToImageBitmap(), box: thumb.box };
}

/** Answers the thumbs of a tribe. */
type Thumbs = (box: TribeBox) => readonly ThumbPicture[] | null;

/** The thumbs of tribes in a theme, each made when it is first asked for and kept as long as its tribe is the same. */
export function thumbsIn(theme: Theme): Thumbs {
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

function* makingThumbs(scene: Scene, thumbs: Thumbs): Generator<void, void> {
  for (const { box } of scene.tribes) {
    thumbs(box);
    yield;
  }
}

/** Makes the thumbs of what is expected, in spare time, from now on. Returns the function that stops this. */
export function makeThumbsAhead({ expected }: Pick<SceneShown, 'expected'>, thumbs: Thumbs): () => void {
  let stop = () => {};
  const end = expected.subscribe(({ scene }) => {
    stop();
    if (scene) stop = inSpareTime(makingThumbs(scene, thumbs));
  });
  return () => {
    end();
    stop();
  };
}
