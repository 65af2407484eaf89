import { useEffect, useState } from 'react';
import { standsInFront, useView } from '../../store/view.ts';
import { holdsFiles } from '../../ui/holdsFiles.ts';
import { isField } from '../../ui/isField.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useDocuments } from '../DocumentsContext.ts';
import './WaysIn.css';

/** Once no question stands in front of the page any more. */
function untilNothingIsAsked(): Promise<void> {
  return new Promise((resume) => {
    if (!standsInFront(useView.getState())) return resume();
    const stop = useView.subscribe((view) => {
      if (standsInFront(view)) return;
      stop();
      resume();
    });
  });
}

/** Lets files be dropped anywhere on the page, and lists be pasted on it; *Open…* and *Add people…* do the same by keys. */
export function WaysIn() {
  const words = useWords();
  const { reading } = useDocuments();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      // A page may have another use for them.
      if (event.defaultPrevented) return setOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      reading.expectFile();
      setOver(true);
    };
    // Of leaving an element for another one inside it nothing is to be seen.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = async (event: DragEvent) => {
      if (event.defaultPrevented || !holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      // What is asked about one is answered before the next is read.
      await reading.openFiles([...(event.dataTransfer?.files ?? [])], words, untilNothingIsAsked);
    };
    // On Linux the middle button pastes what is selected somewhere, and here it moves the board.
    let isByMiddle = false;
    // Of a button that is pressed while another one is down, no pointer is told.
    const press = ({ button }: MouseEvent) => {
      isByMiddle = button === 1;
    };
    const type = () => {
      isByMiddle = false;
    };
    const paste = (event: ClipboardEvent) => {
      const { clipboardData: held } = event;
      if (isByMiddle || !held || isField(event.target) || standsInFront(useView.getState())) return;
      const [file] = held.files;
      const [html, text] = [held.getData('text/html'), held.getData('text/plain')];
      if (!text.trim() && !file) return;
      event.preventDefault();
      if (text.trim()) void reading.bringInPasted({ html, text }, words);
      else if (file) void reading.openFile(file, words);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    window.addEventListener('mousedown', press, true);
    window.addEventListener('keydown', type, true);
    return () => {
      window.removeEventListener('mousedown', press, true);
      window.removeEventListener('keydown', type, true);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [reading, words]);
  return isOver && <p className="ways-in">{words.t('bringIn.drop')}</p>;
}
