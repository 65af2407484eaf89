import { createHash } from 'node:crypto';

/** Holds for every page that is built: no address is reached, nothing is framed or sent off, no text becomes code. */
const ALWAYS = {
  'default-src': "'none'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
};

function written(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * What the page in its own folder may do: use the files beside it. A worker comes from a blob, because only that one
 * inherits the policy where a host sends no headers; 'self' is there for the service worker.
 */
export const SITE_POLICY = written({
  ...ALWAYS,
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self' blob:",
  'trusted-types': 'blob-worker service-worker',
});

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What the page in one file may do: run this script, in this style, and nothing from anywhere. */
export function singleFilePolicy(script: string, style: string): string {
  return written({
    ...ALWAYS,
    'script-src': hashOf(script),
    'style-src': hashOf(style),
    'img-src': 'data:',
    'worker-src': 'blob:',
    'trusted-types': 'blob-worker',
  });
}

/** The page under a policy, which has to stand before anything that it governs. */
export function underPolicy(html: string, policy: string): string {
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`The page has no ${charset} to put its policy behind`);
  return html.replace(
    charset,
    () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
