import { openTemplate } from '../../documents/opening.ts';
import { ORGANISATION_KINDS } from '../../domain/vocabulary.ts';
import { BOARD, useView } from '../../store/view.ts';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { useDocuments } from '../DocumentsContext.ts';
import { type Beginning, KindList } from './KindList.tsx';

/** What a new document begins as: empty, or a small organisation of each kind that [W] tells apart. */
export function NewDocument() {
  const words = useWords();
  const { kept } = useDocuments();
  const close = () => useView.getState().ask(null);
  const closing = (begin: () => Promise<void>) => () => {
    close();
    // What is new is looked at, wherever it was asked for.
    useView.getState().showPage(BOARD);
    void begin();
  };
  const empty: Beginning = {
    id: 'empty',
    name: words.t('panels.kinds.new.empty'),
    about: words.t('panels.kinds.new.emptyAbout'),
    begin: closing(() => kept.begin(words)),
  };
  const ofKinds = ORGANISATION_KINDS.map(
    (kind): Beginning => ({
      id: kind,
      name: words.t(`panels.scenario.kinds.${kind}`),
      about: words.t(`panels.kinds.about.${kind}`),
      begin: closing(() => openTemplate(kind, words)),
    }),
  );
  return (
    <DialogShell
      title={words.t('panels.kinds.new.title')}
      about={words.t('panels.kinds.new.about')}
      close={words.t('panels.close')}
      onClose={close}
    >
      <KindList beginnings={[empty, ...ofKinds]} />
    </DialogShell>
  );
}
