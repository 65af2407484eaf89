import { Severity } from '../../domain/document.ts';
import type { StandingRule } from '../../domain/rules/standingRules.ts';
import { SeverityMark } from '../../panels/findings/SeverityMark.tsx';
import { perform } from '../../store/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { LimitField } from './LimitField.tsx';
import { severitySaid, standingSaid } from './standingSaid.ts';

/** A rule with its severity and its limit, each changed in its place, and how it stands against the pack. */
export function RuleSettingLine({ rule, found }: { rule: StandingRule; found: number }) {
  const words = useWords();
  const { entry, is, inPack, against } = rule;
  const { id } = entry;
  const name = words.t(`rules.${id}.name`);
  const isOff = is.severity === 'off';
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
          <span className="calm">{words.t('review.rules.asInPack')}</span>
        ) : (
          <>
            {words.t(`review.rules.changed.${against}`, { was: standingSaid(words, inPack, is) })}{' '}
            <Button
              look="link"
              aria-label={words.t('review.rules.putBackRule', { rule: name })}
              onClick={() => perform({ type: 'setRule', rule: id, severity: null, limit: null })}
            >
              {words.t('review.rules.putBack')}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}
