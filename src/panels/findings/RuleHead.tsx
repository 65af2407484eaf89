import { ChevronDown, ChevronRight } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import type { RuleGroup } from './groups.ts';
import { SeverityMark } from './SeverityMark.tsx';

interface RuleHeadProps {
  group: RuleGroup;
  open: boolean;
  onTurn: () => void;
}

/** The line of a rule, which opens to what it found. */
export function RuleHead({ group, open, onTurn }: RuleHeadProps) {
  const words = useWords();
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <h3 className="rule-head">
      <button type="button" className="rule-head-button" aria-expanded={open} onClick={onTurn}>
        <SeverityMark severity={group.severity} waived={group.open === 0} />
        <span className="rule-head-name">{words.t(`rules.${group.rule}.name`)}</span>
        <span className="rule-head-count">{words.number(group.findings.length)}</span>
        <Chevron size={14} aria-hidden />
      </button>
    </h3>
  );
}
