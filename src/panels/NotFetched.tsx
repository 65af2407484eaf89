import { useEffect, useRef, useState } from 'react';
import { BOARD, useView } from '../store/view.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/LanguageContext.ts';
import './NotFetched.css';

interface NotFetchedProps {
  props: { onClose?: () => void };
  again: () => void;
}

/**
 * Says of a part of the page that it cannot be fetched, which happens where the network or the host is gone before the
 * browser has kept the page. Everything else goes on; leaving it takes away what was asked for.
 */
export function NotFetched({ props, again }: NotFetchedProps) {
  const words = useWords();
  const first = useRef<HTMLDivElement>(null);
  const [isLeft, setLeft] = useState(false);
  useEffect(() => {
    // Whatever waited for it had the focus.
    if (document.activeElement === document.body) first.current?.querySelector('button')?.focus();
  }, []);
  if (isLeft) return null;
  const leave = () => {
    setLeft(true);
    props.onClose?.();
    useView.setState({ page: BOARD, menu: null, dialog: null, refused: null, sheet: null });
  };
  return (
    <div ref={first} className="not-fetched" role="alert">
      <p>{words.t('keeping.notFetched.said')}</p>
      <Button onClick={again}>{words.t('keeping.notFetched.again')}</Button>
      <Button look="link" onClick={leave}>
        {words.t('keeping.understood')}
      </Button>
    </div>
  );
}
