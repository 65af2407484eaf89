import type { ReactNode } from 'react';
import { REVIEW_TABS, useReviewView } from '../../store/reviewView.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { TabBar } from '../../ui/TabBar.tsx';

interface ReviewTabProps {
  /** What can be done with all of what the tab shows. */
  tools: ReactNode;
  title: string;
  about: ReactNode;
  children: ReactNode;
}

/** A part of the review: the tabs with what can be done, what it comes to, and the whole of it. */
export function ReviewTab({ tools, title, about, children }: ReviewTabProps) {
  const words = useWords();
  const { tab, showTab } = useReviewView();
  return (
    <>
      <div className="review-bar">
        <TabBar
          label={words.t('review.tabsLabel')}
          value={tab}
          tabs={REVIEW_TABS.map((value) => ({ value, text: words.t(`review.tabs.${value}`) }))}
          onChoose={showTab}
        />
        <div className="review-tools">{tools}</div>
      </div>
      <div className="review-body" role="tabpanel" aria-label={words.t(`review.tabs.${tab}`)}>
        <div className="review-head">
          <h2>{title}</h2> <p className="calm">{about}</p>
        </div>
        {children}
      </div>
    </>
  );
}
