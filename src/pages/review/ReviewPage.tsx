import { useState } from 'react';
import { useReviewView } from '../../store/reviewView.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { FindingsTab } from './FindingsTab.tsx';
import { RulesTab } from './RulesTab.tsx';
import './ReviewPage.css';

/** What scrolls is reached by keys too. */
const BY_KEYS = 0;

/** What the rules found in the scenario on the page, and the rules themselves. */
export function ReviewPage() {
  const words = useWords();
  const tab = useReviewView((view) => view.tab);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <section ref={setScroller} className="review" aria-label={words.t('panels.pages.review')} tabIndex={BY_KEYS}>
      {tab === 'findings' ? <FindingsTab scroller={scroller} /> : <RulesTab />}
    </section>
  );
}
