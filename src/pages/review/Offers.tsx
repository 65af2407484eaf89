import { useMemo } from 'react';
import type { Fix } from '../../domain/fixes/fix.ts';
import { fixesFor } from '../../domain/fixes/fixesFor.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { perform } from '../../store/perform.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { fixText } from '../../wording/saying/fixText.ts';
import { mendingHere } from './mendingHere.ts';
import './Offers.css';

/** Up to three repairs of a finding, the cheapest first, each of which was tried: what else it does, and for how many. */
export function Offers({ finding }: { finding: Finding }) {
  const words = useWords();
  const { document, scenario, day } = useWorkspace();
  const fixes = useMemo(
    () => fixesFor(document, finding, mendingHere(words, { scenario, day })),
    [document, scenario, day, finding, words],
  );
  if (finding.waived) return null;
  if (fixes.length === 0) return <p className="calm review-finding-text">{words.t('fixes.none')}</p>;
  return (
    <table className="review-offers" aria-label={words.t('fixes.label')}>
      <thead>
        <tr>
          <th scope="col">{words.t('fixes.title', { count: fixes.length })}</th>
          <th scope="col">{words.t('fixes.besides')}</th>
          <th scope="col">{words.t('fixes.changes')}</th>
          <th>
            <span className="unseen">{words.t('fixes.apply')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {fixes.map((fix) => (
          <Offer key={JSON.stringify(fix.command)} fix={fix} />
        ))}
      </tbody>
    </table>
  );
}

function Offer({ fix }: { fix: Fix }) {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const { label, lines, people } = fixText(words, fix, document);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </td>
      <td>{people}</td>
      <td>
        <Button
          aria-label={words.t('fixes.applyThis', { label })}
          onClick={({ currentTarget }) => {
            // The button goes with its finding, and the focus must not.
            currentTarget.closest<HTMLElement>('[tabindex]')?.focus();
            perform(fix.command);
          }}
        >
          {words.t('fixes.apply')}
        </Button>
      </td>
    </tr>
  );
}
