import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { oneFile, type Parts } from '../../../scripts/build/singleFile.ts';

const PAGE = `<html>
  <head>
    <meta charset="utf-8" />
    <link rel="icon" type="image/svg+xml" href="./icon.svg" />
    <link rel="apple-touch-icon" href="./icon-192.png" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;
const PARTS: Parts = { script: 'run();', style: 'body {}', icon: '<svg/>', licences: 'MIT' };

/** What a browser finds between the tags, and whether the policy allows it. */
function allowed(page: string, element: 'script' | 'style'): string {
  const [, text = ''] = new RegExp(`<${element}[^>]*>(.*?)</${element}>`, 's').exec(page) ?? [];
  const hash = createHash('sha256').update(text).digest('base64');
  return page.includes(`${element}-src 'sha256-${hash}'`) ? text : `refused: ${text}`;
}

describe('the page in one file', () => {
  it('holds its script and style, allowed by their hashes, and names no other file', () => {
    const page = oneFile(PAGE, PARTS);
    expect(allowed(page, 'script')).toBe('run();');
    expect(allowed(page, 'style')).toBe('body {}');
    expect(page).not.toMatch(/(?:src|href)="\.\//);
    expect(page).toContain(`href="data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}"`);
  });

  it('keeps texts that look like the end of a script or the start of a comment within the script', () => {
    const script = "const a = '</script><!--', b = /<\\/script>/, c = '$&';";
    const page = oneFile(PAGE, { ...PARTS, script });
    const text = allowed(page, 'script');
    expect(text).toContain("c = '$&'");
    expect(new Function(`${text} return a;`)()).toBe('</script><!--');
  });

  it('ends no comment early with what a licence says', () => {
    expect(oneFile(PAGE, { ...PARTS, licences: 'as is --> sold' })).toMatch(/as is - -> sold-->$/);
  });

  it('is not built from characters that a browser reads differently', () => {
    expect(() => oneFile(PAGE, { ...PARTS, script: 'const a = `\r\n`;' })).toThrow(/cannot carry/);
  });

  it('is not built from a page that lacks a place for something', () => {
    expect(() => oneFile(PAGE.replace(/<link rel="icon".*\n/, ''), PARTS)).toThrow(/not exactly one.*icon/);
  });
});
