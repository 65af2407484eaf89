import { useState } from 'react';
import type { RuleSettings } from '../../domain/document.ts';
import { adoption } from '../../domain/rules/adoption.ts';
import { type SoftenedRule, softened } from '../../domain/rules/softened.ts';
import { perform } from '../../store/perform.ts';
import { completed, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { standingSaid } from './standingSaid.ts';

interface OpenedRulesProps {
  /** What the file is called. */
  file: string;
  settings: RuleSettings;
  onClose: () => void;
}

/** The rules of a file: where the document is softer or stricter, and whether they are taken over. */
export function OpenedRules({ file, settings, onClose }: OpenedRulesProps) {
  const words = useWords();
  const { document, scenario } = useWorkspace.getState();
  const [withWaivers, setWithWaivers] = useState(false);
  const softer = softened(document, settings);
  const stricter = softened(settings, document).map(({ rule, is, shouldBe }) => ({ rule, is: shouldBe, shouldBe: is }));
  const adopt = () => {
    const commands = adoption(document, settings, withWaivers).map((asked) =>
      completed(asked.request, asked.scenario ?? scenario),
    );
    perform({ type: 'together', commands });
    onClose();
  };
  return (
    <DialogShell
      wide
      title={words.t('review.rules.opened', { file })}
      about={words.t('review.rules.openedAbout')}
      close={words.t('panels.close')}
      onClose={onClose}
      feet={
        <>
          <Button onClick={onClose}>{words.t('review.rules.cancel')}</Button>
          <Button look="main" onClick={adopt}>
            {words.t('review.rules.adopt')}
          </Button>
        </>
      }
    >
      <p>{words.t('review.rules.hereSofter', { count: softer.length })}</p>
      <Standings rules={softer} />
      <p>{words.t('review.rules.hereStricter', { count: stricter.length })}</p>
      <Standings rules={stricter} />
      {settings.waivers.length > 0 && (
        <label className="rules-too">
          <input type="checkbox" checked={withWaivers} onChange={({ target }) => setWithWaivers(target.checked)} />{' '}
          {words.t('review.rules.waiversToo', { count: settings.waivers.length })}
        </label>
      )}
    </DialogShell>
  );
}

/** Rules as they are here and as they are in the file. */
function Standings({ rules }: { rules: readonly SoftenedRule[] }) {
  const words = useWords();
  if (rules.length === 0) return null;
  return (
    <ul className="rules-standings">
      {rules.map(({ rule, is, shouldBe }) => (
        <li key={rule}>
          {words.t('review.rules.hereIs', {
            rule: words.t(`rules.${rule}.name`),
            here: standingSaid(words, is),
            there: standingSaid(words, shouldBe),
          })}
        </li>
      ))}
    </ul>
  );
}
