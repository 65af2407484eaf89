import { Fragment, type ReactNode } from 'react';
import { MARKS } from '../../domain/legend.ts';
import { useView } from '../../store/view.ts';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { COPY_KEY, Kbd, writtenKeys } from '../../ui/Kbd.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import type { SentenceKey } from '../../wording/words.ts';
import { Mark } from '../Mark.tsx';
import './Help.css';

/** Keys that are pressed one after the other; of several such sequences any will do. */
type Sequence = readonly string[];

/** How something is done. `item` is the menu's name for it, `held` the key that is held; each is named in sentences. */
interface Gesture {
  to: SentenceKey;
  drag?: SentenceKey;
  click?: SentenceKey;
  keys?: readonly Sequence[];
  /** By keys it is in the menu alone. */
  byMenu?: true;
  item?: SentenceKey;
  held?: string;
}

/** What is done on the board, in the order in which it is needed. */
const GESTURES: readonly Gesture[] = [
  {
    to: 'panels.help.moveTo.to',
    drag: 'panels.help.moveTo.drag',
    click: 'panels.help.inMenu',
    item: 'panels.menu.moveTo',
    keys: [['M'], ['Space', '↑+↓', 'Space']],
  },
  {
    to: 'panels.help.alsoIn.to',
    drag: 'panels.help.alsoIn.drag',
    held: COPY_KEY,
    click: 'panels.help.inMenu',
    item: 'panels.menu.alsoIn',
    keys: [['Shift+M']],
  },
  { to: 'panels.help.share.to', click: 'panels.help.share.click', item: 'panels.menu.share', keys: [['S']] },
  {
    to: 'panels.help.chapter.to',
    drag: 'panels.help.chapter.drag',
    held: 'Shift',
    click: 'panels.help.inMenu',
    item: 'panels.menu.chapter',
    keys: [['C']],
  },
  {
    to: 'panels.help.outOfSquad.to',
    drag: 'panels.help.outOfSquad.drag',
    click: 'panels.help.inMenu',
    item: 'panels.menu.outOfSquad',
    keys: [['Delete']],
  },
  {
    to: 'panels.help.productOwner.to',
    click: 'panels.help.inMenu',
    item: 'panels.menu.productOwner',
    keys: [['P']],
  },
  { to: 'panels.help.roles.to', click: 'panels.help.roles.click', byMenu: true },
  {
    to: 'panels.help.swap.to',
    drag: 'panels.help.swap.drag',
    click: 'panels.help.inMenu',
    item: 'panels.menu.swap',
    byMenu: true,
  },
  {
    to: 'panels.help.several.to',
    drag: 'panels.help.several.drag',
    click: 'panels.help.several.click',
    held: 'Shift',
    keys: [['Shift+↑+↓', 'M']],
  },
  {
    to: 'panels.help.order.to',
    drag: 'panels.help.order.drag',
    click: 'panels.help.order.click',
    item: 'panels.menu.move',
    keys: [['Alt+↑+↓'], ['Alt+←+→']],
  },
  { to: 'panels.help.add.to', click: 'panels.help.add.click', keys: [['Enter']] },
  { to: 'panels.help.rename.to', click: 'panels.help.rename.click', keys: [['F2']] },
  { to: 'panels.help.remove.to', click: 'panels.help.remove.click', item: 'panels.menu.remove', byMenu: true },
  { to: 'panels.help.menu.to', click: 'panels.help.menu.click', keys: [['Enter']] },
];

const LOOKING = ['scroll', 'zoom', 'touch', 'only'] as const;

/** What has keys alone, or keys while something is carried. */
const KEYS = {
  board: [
    ['arrows', '↑+↓+←+→'],
    ['pick', 'Space'],
    ['carry', '↑+↓'],
    ['carryTribe', 'Page Up+Page Down'],
    ['carryOut', 'End'],
    ['cancel', 'Escape'],
    ['extend', 'Shift+↑+↓'],
    ['hidePanels', 'H'],
    ['beforeAfter', 'B'],
    ['help', '?'],
  ],
  page: [
    ['search', 'Ctrl+K'],
    ['undo', 'Ctrl+Z'],
    ['redo', 'Ctrl+Shift+Z'],
    ['save', 'Ctrl+S'],
  ],
} as const;

/** What the switch and the findings say. */
const WORDS = [
  ['panels.toolbar.enforce', 'enforce'],
  ['panels.toolbar.sketch', 'sketch'],
  ['rules.severity.error', 'breach'],
  ['rules.severity.warning', 'warning'],
  ['rules.severity.info', 'hint'],
] as const;

/** How everything is done: by drag, by click and by keys; and what the words and the marks mean. */
export function HelpDialog() {
  const words = useWords();
  return (
    <DialogShell
      wide
      toRead
      title={words.t('panels.toolbar.help')}
      about={words.t('panels.help.about')}
      close={words.t('panels.close')}
      onClose={() => useView.getState().ask(null)}
      finalFocus={false}
    >
      <Section title={words.t('panels.help.gestures')}>
        {GESTURES.map((gesture) => (
          <GestureEntry key={gesture.to} {...gesture} />
        ))}
      </Section>
      <Section title={words.t('panels.help.looking')}>
        {LOOKING.map((look) => (
          <div key={look} className="help-entry">
            <dt>{words.t(`panels.help.look.${look}`)}</dt>
            <dd>{words.t(`panels.help.look.${look}How`, { key: keyText('Ctrl') })}</dd>
          </div>
        ))}
      </Section>
      {(['board', 'page'] as const).map((where) => (
        <Section key={where} title={words.t(`panels.help.${where}`)}>
          {KEYS[where].map(([name, keys]) => (
            <div key={name} className="help-key">
              <dt>{words.t(`panels.help.key.${name}`)}</dt>
              <dd>
                <Keys sequences={[[keys]]} />
              </dd>
            </div>
          ))}
        </Section>
      ))}
      <Section title={words.t('panels.help.words')}>
        {WORDS.map(([word, meaning]) => (
          <div key={word} className="help-entry">
            <dt>
              <span className="help-capital">{words.t(word)}</span>
            </dt>
            <dd>{words.t(`panels.help.meaning.${meaning}`)}</dd>
          </div>
        ))}
      </Section>
      <Section title={words.t('panels.help.marks')}>
        {MARKS.map((of) => (
          <div key={of} className="help-entry">
            <dt className="help-mark">
              <Mark of={of} />
              <span className="help-capital">{words.t(`exporting.legend.${of}`)}</span>
            </dt>
            <dd>{words.t(`panels.help.mark.${of}`)}</dd>
          </div>
        ))}
      </Section>
    </DialogShell>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="help-section">
      <h3 className="help-title">{title}</h3>
      <dl className="help-list">{children}</dl>
    </section>
  );
}

/** A key in a sentence, as this keyboard writes it. */
const keyText = (key: string) => writtenKeys(key).join(' ');

function GestureEntry({ to, drag, click, keys, byMenu, item, held }: Gesture) {
  const words = useWords();
  const named = { item: item ? words.t(item) : '', key: held ? keyText(held) : '' };
  return (
    <div className="help-entry">
      <dt>{words.t(to)}</dt>
      {drag && <Way name={words.t('panels.help.drag')}>{words.t(drag, named)}</Way>}
      {click && <Way name={words.t('panels.help.click')}>{words.t(click, named)}</Way>}
      {keys && (
        <Way name={words.t('panels.help.keys')}>
          <Keys sequences={keys} />
        </Way>
      )}
      {byMenu && (
        <Way name={words.t('panels.help.keys')}>
          <Keys sequences={[['Enter']]} /> {words.t('panels.help.opensMenu')}
        </Way>
      )}
    </div>
  );
}

/** One way to do something. */
function Way({ name, children }: { name: string; children: ReactNode }) {
  return (
    <dd className="help-way">
      <span className="help-way-name">{name}</span>
      <span>{children}</span>
    </dd>
  );
}

function Keys({ sequences }: { sequences: readonly Sequence[] }) {
  const words = useWords();
  return sequences.map((sequence, which) => (
    <Fragment key={sequence.join()}>
      {which > 0 && ` ${words.t('panels.help.or')} `}
      {sequence.map((keys, at) => (
        <Fragment key={sequence.slice(0, at + 1).join()}>
          {at > 0 && ` ${words.t('panels.help.next')} `}
          <Kbd keys={keys === 'Space' ? words.t('panels.help.space') : keys} caps />
        </Fragment>
      ))}
    </Fragment>
  ));
}
