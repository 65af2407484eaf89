import { useEffect } from 'react';
import { useView } from '../store/view.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useWords } from '../ui/LanguageContext.ts';
import './ShowPanels.css';

/** The way back once all panels are hidden: said, shown for a while, and there again for whoever points at the corner. */
export function ShowPanels() {
  const words = useWords();
  const hidden = useView((view) => view.panelsHidden);
  const text = words.t('panels.showPanels');
  useEffect(() => {
    if (hidden) useView.getState().say(`${text}: H`);
  }, [hidden, text]);
  if (!hidden) return null;
  return (
    <button type="button" className="show-panels" onClick={() => useView.getState().togglePanels()}>
      {text} <Kbd keys="H" />
    </button>
  );
}
