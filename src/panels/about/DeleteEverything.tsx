import { useEffect, useState } from 'react';
import type { Extent } from '../../documents/allDocuments.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { useDocuments } from '../DocumentsContext.ts';
import { useAllDocuments } from '../documents/useAllDocuments.ts';
import './About.css';

const close = () => useView.getState().ask(null);

/** Asks twice whether everything in this browser is to be deleted: first with what that is, then whether really. */
export function DeleteEverything() {
  const [isSure, setSure] = useState(false);
  return isSure ? <ReallyEverything /> : <WhatGoes onNext={() => setSure(true)} />;
}

function WhatGoes({ onNext }: { onNext: () => void }) {
  const words = useWords();
  const { consent } = useDocuments();
  const extent = useExtent();
  const count = (key: 'documents' | 'versions' | 'deleted') =>
    extent && extent[key] > 0 && <li>{words.t(`panels.about.forget.${key}`, { count: extent[key] })}</li>;
  return (
    <DialogShell
      title={words.t('panels.about.forget.title')}
      close={words.t('panels.close')}
      onClose={close}
      feet={
        <>
          <Button onClick={() => useView.getState().ask({ kind: 'documents' })}>
            {words.t('panels.offers.allDocuments')}
          </Button>
          <Button onClick={onNext}>{words.t('panels.about.forget.next')}</Button>
          <Button look="main" onClick={close}>
            {words.t('panels.about.forget.keep')}
          </Button>
        </>
      }
    >
      <p>{words.t('panels.about.forget.goes')}</p>
      <ul className="about-goes">
        {count('documents')}
        {count('versions')}
        {count('deleted')}
        {!extent && <li>{words.t('panels.about.forget.everything')}</li>}
        <li>{words.t('panels.about.forget.rest')}</li>
        {consent === null && <li>{words.t('panels.about.forget.files')}</li>}
      </ul>
      <p>{words.t('panels.about.forget.stays')}</p>
    </DialogShell>
  );
}

/** A dialog of its own, so that the key which asked for it does not press what is in it. */
function ReallyEverything() {
  const words = useWords();
  const { forgetting } = useDocuments();
  const [state, setState] = useState<'asked' | 'deleting' | 'failed'>('asked');
  const forget = async () => {
    setState('deleting');
    useView.getState().say(words.t('panels.about.forget.deleting'));
    await forgetting?.forgetAll().catch(() => setState('failed'));
  };
  return (
    <DialogShell
      title={words.t('panels.about.forget.sure')}
      close={words.t('panels.close')}
      onClose={close}
      feet={
        <>
          <Button onClick={forget} disabled={state === 'deleting'}>
            {words.t('panels.about.forget.yes')}
          </Button>
          <Button look="main" onClick={close} disabled={state === 'deleting'}>
            {words.t('panels.about.forget.keep')}
          </Button>
        </>
      }
    >
      <p>{words.t('panels.about.forget.never')}</p>
      {state === 'deleting' && <p>{words.t('panels.about.forget.deleting')}</p>}
      {state === 'failed' && <p className="dialog-wrong">{words.t('panels.about.forget.failed')}</p>}
    </DialogShell>
  );
}

/** How much there is; `null` where the browser does not say, or not yet. */
function useExtent(): Extent | null {
  const all = useAllDocuments();
  const [extent, setExtent] = useState<Extent | null>(null);
  useEffect(() => {
    let here = true;
    all.extent().then((found) => here && setExtent(found));
    return () => {
      here = false;
    };
  }, [all]);
  return extent;
}
