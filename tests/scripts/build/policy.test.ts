import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SITE_POLICY, singleFilePolicy, underPolicy } from '../../../scripts/build/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each([
  ['the page', SITE_POLICY],
  ['the page in one file', singleFilePolicy('run()', 'body {}')],
])('the policy of %s', (_name, policy) => {
  const directives = policy.split('; ');

  it('forbids what it does not name, every connection, and text that becomes code', () => {
    for (const forbidden of ["default-src 'none'", "connect-src 'none'", "base-uri 'none'", "form-action 'none'"]) {
      expect(directives).toContain(forbidden);
    }
    expect(directives).toContain("require-trusted-types-for 'script'");
  });

  it('names no host, nothing unsafe, and no trusted policy that anybody may make', () => {
    expect(policy).not.toMatch(/unsafe|https?:|\*|strict-dynamic|allow-duplicates|trusted-types[^;]* default/);
  });
});

describe('the policy of the page in one file', () => {
  it('allows this script and this style alone', () => {
    const policy = singleFilePolicy('run()', 'body {}');
    expect(policy).toContain(`script-src ${hash('run()')};`);
    expect(policy).toContain(`style-src ${hash('body {}')};`);
    expect(policy).not.toContain("'self'");
  });
});

describe('a page under a policy', () => {
  it('has it before anything else that it loads', () => {
    const page = underPolicy(
      '<head>\n    <meta charset="utf-8" />\n    <script src="a.js"></script>',
      "default-src 'none'",
    );
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  });

  it('is not built where the place for it is missing', () => {
    expect(() => underPolicy('<head></head>', "default-src 'none'")).toThrow(/no <meta charset/);
  });
});
