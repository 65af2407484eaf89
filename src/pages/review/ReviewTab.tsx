import type { ReactNode } from 'react';
import { REVIEW_TABS, useReviewView } from '../../store/reviewView.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { PageTab } from '../PageTab.tsx';

interface ReviewTabProps {
  tools: ReactNode;
  title: ReactNode;
  about: ReactNode;
  children: ReactNode;
}

/** A tab of the review. */
export function ReviewTab(props: ReviewTabProps) {
  const words = useWords();
  const { tab, showTab } = useReviewView();
  return (
    <PageTab
      label={words.t('review.tabsLabel')}
      value={tab}
      tabs={REVIEW_TABS.map((value) => ({ value, text: words.t(`review.tabs.${value}`) }))}
      onChoose={showTab}
      {...props}
    />
  );
}
