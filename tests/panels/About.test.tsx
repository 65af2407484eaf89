// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StatusLine } from '../../src/panels/StatusLine.tsx';
import { Toolbar } from '../../src/panels/Toolbar.tsx';
import { unkept } from './keptPage.ts';
import { inFront, show } from './onPage.tsx';

const SHOP = { squads: 'Checkout: Ana*' };
const { version, license } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

/** What stands behind a name in the dialog in front. */
const fact = (name: string) => screen.getByText(name).nextElementSibling?.textContent;

describe('what the page says about itself', () => {
  it('is its version, its build and its licence, and that nothing is sent', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    await user.click(screen.getByRole('button', { name: 'Document: Picture' }));
    await user.click(await screen.findByRole('menuitem', { name: 'About Tribecraft' }));
    const about = await inFront('dialog');
    expect(about.getByText(/The page sends nothing/)).toBeVisible();
    expect(fact('Version')).toBe(version);
    expect(fact('Hash of the source code')).toMatch(/^[0-9a-f]{12}$/);
    expect(fact('Licence')).toBe(license);
    await user.click(about.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('names the files to check it by, and links to none', async () => {
    const user = show(<StatusLine />, SHOP);
    await user.keyboard('{Control>}k{/Control}');
    await inFront('dialog');
    await user.keyboard('about{Enter}');
    await screen.findByRole('dialog', { name: 'About Tribecraft' });
    expect(fact('Licences')).toBe('licences.txt');
    expect(fact('Checksums of all files')).toBe('SHA256SUMS');
    expect(fact('Software bill of materials (SBOM)')).toBe('sbom.cdx.json');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('names no file for the licences where the page is one file: they are in it', async () => {
    const user = show(
      <Toolbar pages={{}} />,
      SHOP,
      'en',
      unkept({ give: () => true, takeBack: async () => undefined }),
    );
    await user.click(screen.getByRole('button', { name: 'Document: Picture' }));
    await user.click(await screen.findByRole('menuitem', { name: 'About Tribecraft' }));
    const about = await inFront('dialog');
    expect(about.getByText(/licences are at the end of this file/)).toBeVisible();
    expect(about.queryByText('licences.txt')).toBeNull();
    expect(fact('Checksums of all files')).toBe('SHA256SUMS');
  });

  it('is said in Dutch as well', async () => {
    const user = show(<StatusLine />, SHOP, 'nl');
    await user.keyboard('{Control>}k{/Control}');
    await inFront('dialog');
    await user.keyboard('over tribe{Enter}');
    await screen.findByRole('dialog', { name: 'Over Tribecraft' });
    expect(screen.getByText(/De pagina verstuurt niets/)).toBeVisible();
    expect(fact('Versie')).toBe(version);
    expect(fact('Software bill of materials (SBOM)')).toBe('sbom.cdx.json');
  });
});
