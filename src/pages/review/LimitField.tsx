import type { RuleId } from '../../domain/rules/finding.ts';
import { typedNumber } from '../../domain/typedNumber.ts';
import { EditField } from '../../panels/inspector/EditField.tsx';
import { perform } from '../../store/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { Minus, Plus } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';

interface LimitFieldProps {
  rule: RuleId;
  /** What the rule is called. */
  name: string;
  limit: number;
  /** Whether it is another one than in the pack. */
  differs: boolean;
}

/** The limit of a rule: one less, one more, or as it is typed. */
export function LimitField({ rule, name, limit, differs }: LimitFieldProps) {
  const words = useWords();
  const change = (to: number) => perform({ type: 'setRule', rule, limit: to });
  return (
    <div className="rules-stepper" data-differs={differs || undefined}>
      <Button
        look="quiet"
        className="button-icon"
        aria-label={words.t('review.rules.less', { rule: name })}
        disabled={limit <= 1}
        onClick={() => change(limit - 1)}
      >
        <Minus size={14} aria-hidden />
      </Button>
      <EditField
        of={rule}
        part="limit"
        look="bare"
        label={words.t('review.rules.limitOf', { rule: name })}
        value={String(limit)}
        ask={(text) => {
          // With a point or comma in it nobody knows whether thousands or decimals are meant.
          const typed = /[.,]/.test(text) ? null : typedNumber(text);
          const isWhole = typed && !typed.isPart && Number.isInteger(typed.number) && typed.number >= 1;
          if (!isWhole) return { unclear: words.t('review.rules.badLimit') };
          return { type: 'setRule', rule, limit: typed.number };
        }}
      />
      <Button
        look="quiet"
        className="button-icon"
        aria-label={words.t('review.rules.more', { rule: name })}
        onClick={() => change(limit + 1)}
      >
        <Plus size={14} aria-hidden />
      </Button>
    </div>
  );
}
