import { useReading } from '../store/reading.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/LanguageContext.ts';
import './KeepingLine.css';

/** In the line below the page: the file that is being read, and the way to stop that. */
export function ReadingLine() {
  const words = useWords();
  const reading = useReading(({ reading }) => reading);
  if (!reading) return null;
  return (
    <span className="status-item keeping-line">
      {words.t('storage.reading.now', { file: reading.file })}
      <Button look="link" onClick={reading.stop}>
        {words.t('storage.reading.stop')}
      </Button>
    </span>
  );
}
