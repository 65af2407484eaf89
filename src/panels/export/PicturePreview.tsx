import { useEffect, useRef } from 'react';
import type { GroundLook } from '../../exporting/drawing/ground.ts';
import type { Size } from '../../exporting/drawing/sheet.ts';
import { drawSmall } from '../../exporting/drawing/small.ts';
import type { Picture } from '../../exporting/picture.ts';
import { useWords } from '../../ui/LanguageContext.ts';

interface PicturePreviewProps extends GroundLook {
  picture: Picture;
  size: Size;
}

/** The picture as it will be, as a whole. */
export function PicturePreview({ picture, size, dark, ground }: PicturePreviewProps) {
  const words = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const calledOff = new AbortController();
    if (canvas.current) void drawSmall(canvas.current, picture, { dark, ground }, calledOff.signal, size);
    return () => calledOff.abort();
  }, [picture, size, dark, ground]);
  const label = words.t('panels.export.preview', { name: [picture.title, picture.subtitle].join(', ') });
  return <canvas ref={canvas} className="export-preview" data-ground={ground} role="img" aria-label={label} />;
}
