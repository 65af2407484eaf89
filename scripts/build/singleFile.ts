import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { filesBehind, licencesOf } from './licences.ts';
import { singleFilePolicy, underPolicy } from './policy.ts';

/** What goes into the page. */
export interface Parts {
  script: string;
  style: string;
  /** The icon of the browser's tab, as SVG. */
  icon: string;
  licences: string;
}

/** Replaces one text by another. The first has to be there, exactly once. */
function replaced(html: string, what: RegExp, replacement: string): string {
  if (html.match(new RegExp(what, 'g'))?.length !== 1) throw new Error(`The page has not exactly one ${what}`);
  return html.replace(what, () => replacement);
}

/** A browser would read these characters differently from how they were hashed. */
function exact(text: string): string {
  if (/[\0\r]/.test(text)) throw new Error('A script or style holds a character that a page cannot carry as it is');
  return text;
}

/** The built page with everything that it loads inside it, under a policy that allows these parts by their hashes. */
export function oneFile(html: string, { script, style, icon, licences }: Parts): string {
  // Neither may end its element early; in a script, these can only stand in a text or a pattern.
  const code = exact(script.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--'));
  const look = exact(style.replaceAll('</style', '<\\/style'));
  const picture = `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`;

  const parts: [RegExp, string][] = [
    [/<script type="module"[^>]*><\/script>/, ''],
    [/<link rel="stylesheet"[^>]*>/, `<style>${look}</style>`],
    [/<link rel="icon"[^>]*>/, `<link rel="icon" type="image/svg+xml" href="${picture}">`],
    [/<link rel="manifest"[^>]*>/, ''],
    [/<link rel="apple-touch-icon"[^>]*>/, ''],
    [/<\/html>/, `</html>\n<!--\n${licences.replaceAll('-->', '- ->')}-->`],
    // Last: code may write pages of its own, in which any of these stands.
    [/<\/body>/, `<script type="module">${code}</script>\n  </body>`],
  ];
  const whole = parts.reduce((page, [what, replacement]) => replaced(page, what, replacement), html);
  return underPolicy(whole, singleFilePolicy(code, look));
}

/** Turns a bundle without chunks into the one file `tribecraft.html`. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'single',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const [chunk, ...chunks] = files.filter((file) => file.type === 'chunk');
        const [style, ...styles] = files.filter((file) => file.fileName.endsWith('.css') && file.type === 'asset');
        const page = bundle['index.html'];
        if (!chunk || style?.type !== 'asset' || page?.type !== 'asset' || chunks.length > 0 || styles.length > 0) {
          throw new Error(`One script, style and page make one file, not ${Object.keys(bundle).join(', ')}`);
        }
        const source = oneFile(String(page.source), {
          script: chunk.code,
          style: String(style.source),
          icon: readFileSync(join(this.environment.config.publicDir, 'icon.svg'), 'utf8'),
          licences: licencesOf(filesBehind(this)),
        });
        for (const { fileName } of files) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: 'tribecraft.html', source });
      },
    },
  };
}
