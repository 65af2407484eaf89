import { expect, it } from 'vitest';
import { SvgPen } from '../../../src/exporting/svg/svgPen.ts';

/** Every letter is half as wide as its font is large. */
const measure = (font: string, text: string) => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1]);
  return { width: [...text].length * size * 0.5, fontBoundingBoxAscent: size, fontBoundingBoxDescent: 0 };
};

/** What is written of what `draw` draws, at twice the size and moved by 10 across and 20 down. */
function written(draw: (pen: SvgPen) => void): string {
  const pen = new SvgPen(measure);
  pen.setTransform(2, 0, 0, 2, 10, 20);
  draw(pen);
  return pen.elements;
}

it('writes areas, with corners as round as half of them at most, and lines around them', () => {
  const drawn = written((pen) => {
    pen.fillStyle = '#ffffff';
    pen.fillRect(1, 2, 3, 4.333);
    pen.beginPath();
    pen.roundRect(0, 0, 10, 4, 3);
    pen.globalAlpha = 0.5;
    pen.fill();
    pen.strokeStyle = 'rgb(23 32 43 / 0.09)';
    pen.lineWidth = 1.5;
    pen.setLineDash([3, 2]);
    pen.stroke();
    pen.setLineDash([]);
    pen.globalAlpha = 1;
    pen.strokeStyle = '#dfe3e8';
    pen.beginPath();
    pen.rect(0, 0, 1, 1);
    pen.rect(5, 5, 1, 2);
    pen.stroke();
  });
  expect(drawn).toBe(`<rect x="12" y="24" width="6" height="8.67" fill="#ffffff"/>
<rect x="10" y="20" width="20" height="8" rx="4" fill="#ffffff" fill-opacity="0.5"/>
<rect x="10" y="20" width="20" height="8" rx="4" fill="none" stroke="#17202b" stroke-opacity="0.045" stroke-width="3" stroke-dasharray="6 4"/>
<path d="M10 20h2v2h-2zM20 30h2v4h-2z" fill="none" stroke="#dfe3e8" stroke-width="3"/>`);
});

it('writes ways, circles, and areas each of whose corners is round by itself', () => {
  const drawn = written((pen) => {
    pen.fillStyle = '#27007d';
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(5, 1);
    pen.bezierCurveTo(6, 1, 7, 2, 8, 3);
    pen.fill();
    pen.beginPath();
    pen.arc(5, 5, 2);
    pen.fill();
    pen.beginPath();
    pen.roundRect(0, 0, 10, 8, [1, 2, 3, 0]);
    pen.fill();
    pen.beginPath();
    pen.roundRect(0, 0, 10, 8, [2]);
    pen.fill();
    // Several in one way keep their corners, which are no rounder than the area allows.
    pen.beginPath();
    pen.roundRect(0, 0, 4, 4, 1);
    pen.roundRect(5, 0, 2, 2, 9);
    pen.fill();
  });
  expect(drawn).toBe(`<path d="M10 20L20 22C22 22 24 24 26 26" fill="#27007d"/>
<path d="M16 30a4 4 0 1 1 8 0a4 4 0 1 1 -8 0z" fill="#27007d"/>
<path d="M12 20h14a4 4 0 0 1 4 4v6a6 6 0 0 1 -6 6h-14v-14a2 2 0 0 1 2 -2z" fill="#27007d"/>
<rect x="10" y="20" width="20" height="16" rx="4" fill="#27007d"/>
<path d="M12 20h4a2 2 0 0 1 2 2v4a2 2 0 0 1 -2 2h-4a2 2 0 0 1 -2 -2v-4a2 2 0 0 1 2 -2zM22 20h0a2 2 0 0 1 2 2v0a2 2 0 0 1 -2 2h0a2 2 0 0 1 -2 -2v0a2 2 0 0 1 2 -2z" fill="#27007d"/>`);
});

it('writes text as text, as wide as it was measured, and nothing where there is none', () => {
  const drawn = written((pen) => {
    pen.fillStyle = '#17202b';
    pen.font = '400 12px Example';
    pen.fillText('Ana & <Bo>', 1, 2);
    pen.fillText(' ', 1, 2);
    pen.font = '600 10.5px Example';
    pen.textAlign = 'center';
    pen.fillText('½', 1, 2);
    pen.textAlign = 'right';
    pen.fillText('"\u0007', 1, 2);
  });
  const held = 'lengthAdjust="spacingAndGlyphs" fill="#17202b"';
  expect(drawn).toBe(`<text x="12" y="24" font-size="24" textLength="120" ${held}>Ana &amp; &lt;Bo&gt;</text>
<text x="12" y="24" font-size="21" font-weight="600" text-anchor="middle" textLength="10.5" ${held}>½</text>
<text x="12" y="24" font-size="21" font-weight="600" text-anchor="end" textLength="21" ${held}>&quot;␇</text>`);
});

it('holds what is drawn to areas until these are given up', () => {
  const drawn = written((pen) => {
    pen.save();
    pen.beginPath();
    pen.rect(0, 0, 4, 4);
    pen.clip();
    pen.beginPath();
    pen.rect(1, 1, 1, 1);
    pen.clip();
    pen.fillRect(0, 0, 1, 1);
    pen.save();
    pen.restore();
    pen.restore();
    pen.fillRect(0, 0, 1, 1);
  });
  expect(drawn).toBe(`<clipPath id="clip1"><rect x="10" y="20" width="8" height="8"/></clipPath>
<g clip-path="url(#clip1)">
<clipPath id="clip2"><rect x="12" y="22" width="2" height="2"/></clipPath>
<g clip-path="url(#clip2)">
<rect x="10" y="20" width="2" height="2" fill="#000000"/>
</g>
</g>
<rect x="10" y="20" width="2" height="2" fill="#000000"/>`);
});

it('draws no picture, which only what is seen from afar has', () => {
  expect(() => written((pen) => pen.drawImage())).toThrow('A picture cannot be written as SVG');
});
