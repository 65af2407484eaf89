import { useView } from '../../store/view.ts';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

/** Every key, by what it is for. Letters act while the focus is on the board. */
const KEYS = {
  board: [
    ['arrows', '↑+↓+←+→'],
    ['pick', 'Space'],
    ['carry', '↑+↓'],
    ['carryTribe', 'Page Up+Page Down'],
    ['carryOut', 'End'],
    ['cancel', 'Escape'],
    ['extend', 'Shift+↑+↓'],
    ['menu', 'Enter'],
    ['rename', 'F2'],
    ['order', 'Alt+↑+↓'],
  ],
  person: [
    ['moveTo', 'M'],
    ['alsoIn', 'Shift+M'],
    ['share', 'S'],
    ['chapter', 'C'],
    ['outOfSquad', 'Delete'],
    ['productOwner', 'P'],
  ],
  page: [
    ['search', 'Ctrl+K'],
    ['undo', 'Ctrl+Z'],
    ['redo', 'Ctrl+Shift+Z'],
    ['save', 'Ctrl+S'],
    ['hidePanels', 'H'],
    ['keys', '?'],
  ],
} as const;

/** The list of keys. */
export function KeysDialog() {
  const words = useWords();
  return (
    <DialogShell
      wide
      title={words.t('panels.keys.title')}
      about={words.t('panels.keys.about')}
      close={words.t('panels.close')}
      onClose={() => useView.getState().ask(null)}
      finalFocus={false}
    >
      <div className="key-sections">
        <Section title={words.t('panels.keys.board')}>
          {KEYS.board.map(([name, keys]) => (
            <Line key={name} keys={keys} text={words.t(`panels.keys.${name}`)} />
          ))}
        </Section>
        <Section title={words.t('panels.keys.person')}>
          {KEYS.person.map(([name, keys]) => (
            <Line key={name} keys={keys} text={words.t(`panels.menu.${name}`)} />
          ))}
        </Section>
        <Section title={words.t('panels.keys.page')}>
          {KEYS.page.map(([name, keys]) => (
            <Line key={name} keys={keys} text={words.t(`panels.keys.${name}`)} />
          ))}
        </Section>
      </div>
    </DialogShell>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h3 className="picker-label">{title}</h3>
      <dl className="key-list">{children}</dl>
    </section>
  );
}

function Line({ keys, text }: { keys: string; text: string }) {
  const words = useWords();
  return (
    <div className="key-line">
      <dt>{text}</dt>
      <dd>
        <Kbd keys={keys === 'Space' ? words.t('panels.keys.space') : keys} caps />
      </dd>
    </div>
  );
}
