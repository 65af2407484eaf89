import { useView } from '../../store/view.ts';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { useDocuments } from '../DocumentsContext.ts';
import { WhereKept } from './WhereKept.tsx';
import './About.css';

const LICENCES = ['licences', 'licences.txt'] as const;
/** What the build puts beside the page to check it by. */
const FILES = [['sums', 'SHA256SUMS'] as const, ['materials', 'sbom.cdx.json'] as const];

/**
 * Which Tribecraft this is, and which files it can be checked by. These are named, not linked, since the page opens no
 * addresses.
 */
export function AboutDialog() {
  const words = useWords();
  // Only the page in one file asks for consent, so this tells which of the two it is; that one carries its licences in
  // itself.
  const isOneFile = useDocuments().consent !== null;
  return (
    <DialogShell
      title={words.t('panels.toolbar.about')}
      about={words.t('panels.about.stays')}
      close={words.t('panels.close')}
      onClose={() => useView.getState().ask(null)}
    >
      <dl className="about-facts">
        <Fact name={words.t('panels.about.version')} text={import.meta.env.VITE_VERSION} />
        <Fact name={words.t('panels.about.build')} text={import.meta.env.VITE_BUILD} exact />
        <Fact name={words.t('panels.about.licence')} text="MIT" />
      </dl>
      <WhereKept isOneFile={isOneFile} />
      <p>{words.t(isOneFile ? 'panels.about.besideFile' : 'panels.about.besidePage')}</p>
      <dl className="about-facts">
        {[...(isOneFile ? [] : [LICENCES]), ...FILES].map(([key, file]) => (
          <Fact key={file} name={words.t(`panels.about.${key}`)} text={file} exact />
        ))}
      </dl>
    </DialogShell>
  );
}

/** `exact`: to be read letter by letter. */
function Fact({ name, text, exact }: { name: string; text: string; exact?: boolean }) {
  return (
    <div className="about-fact">
      <dt>{name}</dt>
      <dd>{exact ? <code>{text}</code> : text}</dd>
    </div>
  );
}
