import { useState } from 'react';
import { useReviewView } from '../../store/reviewView.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { ScrollingPage } from '../ScrollingPage.tsx';
import { FindingsTab } from './FindingsTab.tsx';
import { MandateTab } from './mandate/MandateTab.tsx';
import { RulesTab } from './RulesTab.tsx';
import './ReviewPage.css';

/** What the rules found in the scenario on the page, and the rules themselves. */
export function ReviewPage() {
  const words = useWords();
  const tab = useReviewView((view) => view.tab);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <ScrollingPage ref={setScroller} className="review" aria-label={words.t('panels.pages.review')}>
      {tab === 'findings' && <FindingsTab scroller={scroller} />}
      {tab === 'mandate' && <MandateTab />}
      {tab === 'rules' && <RulesTab />}
    </ScrollingPage>
  );
}
