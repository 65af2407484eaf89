import { CALLED, type Called, exportKey } from '../../documents/handOn.ts';
import type { PseudonymKey } from '../../domain/hiding/pseudonymKey.ts';
import { chooseFile } from '../../storage/files.ts';
import { readKey } from '../../storage/keyFile.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';

interface NamesChoiceProps {
  called: Called;
  onChoose: (called: Called) => void;
  /** The key of the pseudonyms that are shown, and what the document is called. */
  pseudonyms: PseudonymKey | null;
  name: string;
  /** The key of earlier that was chosen; `null` where a file is none. */
  onKey: (key: PseudonymKey | null) => void;
}

/** How people are called in what is exported, and with pseudonyms the key by which names are put back. */
export function NamesChoice({ called, onChoose, pseudonyms, name, onKey }: NamesChoiceProps) {
  const words = useWords();
  const openKey = async () => {
    const file = await chooseFile('.json,application/json');
    if (!file) return;
    const read = readKey(new Uint8Array(await file.arrayBuffer()));
    onKey(read.kind === 'ok' ? read.key : null);
  };
  return (
    <div className="field">
      <span className="field-label" aria-hidden="true">
        {words.t('panels.export.names')}
      </span>
      <Segmented
        label={words.t('panels.export.names')}
        value={called}
        options={CALLED.map((value) => ({ value, text: words.t(`panels.export.called.${value}`) }))}
        onChoose={onChoose}
      />
      <p className="calm">{words.t(`panels.export.calledSo.${called}`)}</p>
      {pseudonyms && (
        <span className="dialog-choices">
          <Button onClick={() => exportKey(words, name, pseudonyms)}>{words.t('panels.export.saveKey')}</Button>
          <Button onClick={openKey}>{words.t('panels.export.openKey')}</Button>
        </span>
      )}
    </div>
  );
}
