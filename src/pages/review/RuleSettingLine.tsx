import { Severity } from '../../domain/document.ts';
import type { StandingRule } from '../../domain/rules/standingRules.ts';
import { SeverityMark } from '../../panels/findings/SeverityMark.tsx';
import { perform } from '../../store/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { LimitField } from './LimitField.tsx';
import { severitySaid, standingSaid } from './standingSaid.ts';

const BESIDE_PACK = {
  same: 'review.rules.asInPack',
  changed: 'changed',
  putBack: 'review.rules.putBack',
  putBackRule: 'review.rules.putBackRule',
} as const;
const BESIDE_FILE = {
  same: 'review.rules.isAsInFile',
  changed: 'besideFile',
  putBack: 'review.rules.asInFile',
  putBackRule: 'review.rules.asInFileRule',
} as const;

interface RuleSettingLineProps {
  rule: StandingRule;
  /** How much it found. */
  found: number;
  /** Whether it is held against a file of rules, and not against the pack. */
  isBesideFile: boolean;
}

/** A rule with its severity and its limit, each changed in its place, and how it stands against the pack, or against a file. */
export function RuleSettingLine({ rule, found, isBesideFile }: RuleSettingLineProps) {
  const words = useWords();
  const { entry, is, inPack, against } = rule;
  const { id } = entry;
  const name = words.t(`rules.${id}.name`);
  const isOff = is.severity === 'off';
  const said = isBesideFile ? BESIDE_FILE : BESIDE_PACK;
  const putBack = () => {
    const { severity, limit = null } = inPack;
    perform({ type: 'setRule', rule: id, ...(isBesideFile ? { severity, limit } : { severity: null, limit: null }) });
  };
  return (
    <tr className="rules-line" data-differs={against !== 'same' || undefined}>
      <th scope="row" className="rules-rule" title={words.t(`rules.${id}.why`)}>
        {against !== 'same' && (
          <span className="rules-differs" aria-hidden>
            ≠
          </span>
        )}
        {name}
      </th>
      <td className="rules-asks">{words.t(`review.rules.asks.${id}`, { limit: is.limit ?? 0 })}</td>
      <td className="rules-severity">
        <div className="rules-choice" data-differs={is.severity !== inPack.severity || undefined}>
          <span aria-hidden>
            {is.severity === 'off' ? (
              <span className="severity severity-waived">⊘</span>
            ) : (
              <SeverityMark severity={is.severity} waived={false} />
            )}
          </span>
          <ChoiceField
            look="bare"
            label={words.t('review.rules.severityOf', { rule: name })}
            value={is.severity}
            options={Severity.options.map((value) => ({ value, text: severitySaid(words, value) }))}
            onChoose={(severity) => perform({ type: 'setRule', rule: id, severity })}
          />
        </div>
      </td>
      <td className="rules-limit">
        {is.limit !== undefined && (
          <LimitField rule={id} name={name} limit={is.limit} differs={is.limit !== inPack.limit} />
        )}
      </td>
      <td className="rules-source">{words.t(`rules.${id}.source`)}</td>
      <td className="rules-findings">{isOff ? '–' : words.number(found)}</td>
      <td className="rules-against">
        {against === 'same' ? (
          <span className="calm">{words.t(said.same)}</span>
        ) : (
          <>
            {words.t(`review.rules.${said.changed}.${against}`, { was: standingSaid(words, inPack, is) })}{' '}
            <Button look="link" aria-label={words.t(said.putBackRule, { rule: name })} onClick={putBack}>
              {words.t(said.putBack)}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}
