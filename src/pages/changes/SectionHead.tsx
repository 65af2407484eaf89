import type { ComponentProps } from 'react';
import { useChangesView } from '../../store/changesView.ts';
import { ChevronDown, ChevronRight } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { Pill } from '../../ui/Pill.tsx';
import type { Section } from './changesTable.ts';

interface SectionHeadProps {
  section: Section;
  isOpen: boolean;
  /** How many columns it goes across. */
  columns: number;
  place: ComponentProps<'tr'>;
}

/** What the rows below it have in common and how many they are; it folds them. */
export function SectionHead({ section, isOpen, columns, place }: SectionHeadProps) {
  const words = useWords();
  const turn = useChangesView((view) => view.turn);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <tr className="changes-group" {...place}>
      <th scope="rowgroup" colSpan={columns}>
        <div className="changes-section">
          <button type="button" className="changes-fold" aria-expanded={isOpen} onClick={() => turn(section.id)}>
            <Chevron size={14} aria-hidden />
            {section.title} <Pill>{words.number(section.rows.reduce((sum, { count }) => sum + (count ?? 1), 0))}</Pill>
          </button>{' '}
          <span className="calm">{section.about}</span>
        </div>
        {section.says && (
          <p className="changes-says">
            <span className="calm">{words.t('changes.oneToTwo.saysTitle')}:</span> {section.says}
          </p>
        )}
      </th>
    </tr>
  );
}
