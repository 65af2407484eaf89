import { useEffect } from 'react';
import { useView } from '../store/view.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { MenuItem, MenuLine, MenuToggle, PointMenu, SubMenu } from '../ui/Menu.tsx';
import { nameOfAll } from '../wording/saying/nameOfAll.ts';
import { entriesFor } from './entries/entriesFor.ts';
import type { Entry } from './entries/entry.ts';
import { useIndex } from './useOrganisation.ts';

/** The menu of the things pointed at, at the point where it was asked for. */
export function ThingMenu() {
  const words = useWords();
  const index = useIndex();
  const menu = useView((view) => view.menu);
  const openMenu = useView((view) => view.openMenu);
  const entries = menu ? entriesFor(menu.things, { words, index }) : [];
  const isEmpty = entries.length === 0;
  // What nobody sees must not count as standing in front.
  useEffect(() => {
    if (menu && isEmpty) openMenu(null);
  }, [menu, isEmpty, openMenu]);
  if (!menu || isEmpty) return null;
  return (
    <PointMenu at={menu} label={nameOfAll(words, index, menu.things)} onClose={() => openMenu(null)}>
      <Entries entries={entries} />
    </PointMenu>
  );
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  // A menu never changes while it is open, so the index of an entry will do as its key.
  const placed = entries.map((entry, at) => ({ entry, key: `${entry.kind} ${at}` }));
  return placed.map(({ entry, key }) => <Line key={key} entry={entry} />);
}

function Line({ entry }: { entry: Entry }) {
  switch (entry.kind) {
    case 'line':
      return <MenuLine />;
    case 'do':
      return (
        <MenuItem keys={entry.keys} onPick={entry.act}>
          {entry.text}
        </MenuItem>
      );
    case 'toggle':
      return (
        <MenuToggle keys={entry.keys} on={entry.on} onPick={entry.act}>
          {entry.text}
        </MenuToggle>
      );
    case 'more':
      return (
        <SubMenu text={entry.text} keys={entry.keys}>
          <Entries entries={entry.entries} />
        </SubMenu>
      );
  }
}
