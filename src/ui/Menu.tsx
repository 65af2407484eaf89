import { Menu } from '@base-ui/react/menu';
import { Check, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Hanging } from './DropMenu.tsx';
import { inFront } from './inFront.ts';
import { Kbd } from './Kbd.tsx';
import './Menu.css';

interface MenuPopupProps {
  children: ReactNode;
  /** What the menu is anchored to, if not the trigger of its `Menu.Root`. */
  anchor?: Menu.Positioner.Props['anchor'];
  align?: 'start' | 'end';
  label?: string;
  finalFocus?: Menu.Popup.Props['finalFocus'];
}

/** The list itself, inside a `Menu.Root`. */
function MenuPopup({ children, anchor, align = 'start', label, finalFocus }: MenuPopupProps) {
  return (
    <Menu.Portal container={inFront()}>
      <Menu.Positioner className="menu-positioner" anchor={anchor} align={align} sideOffset={4} collisionPadding={8}>
        <Menu.Popup className="menu" aria-label={label} finalFocus={finalFocus} tabIndex={0}>
          {children}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );
}

interface PointMenuProps {
  at: { x: number; y: number };
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A menu at a point of the window, open as long as it is rendered. Where the focus goes afterwards is the page's
 * matter.
 */
export function PointMenu({ at, label, onClose, children }: PointMenuProps) {
  const anchor = { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) };
  return (
    <Menu.Root open onOpenChange={(open) => !open && onClose()}>
      <MenuPopup anchor={anchor} label={label} finalFocus={false}>
        {children}
      </MenuPopup>
    </Menu.Root>
  );
}

interface HangingMenuProps extends Hanging {
  align?: 'start' | 'end';
  children: ReactNode;
}

/** The menu of a button, open as long as it is rendered; the focus comes from the button and goes back there. */
export function HangingMenu({ anchor, align, onClose, children }: HangingMenuProps) {
  return (
    <Menu.Root open onOpenChange={(open) => !open && onClose()}>
      <MenuPopup anchor={anchor} align={align} finalFocus={anchor}>
        {children}
      </MenuPopup>
    </Menu.Root>
  );
}

interface MenuItemProps {
  children: ReactNode;
  onPick: () => void;
  icon?: ReactNode;
  /** Keys that do the same without the menu, such as `Shift+M`. */
  keys?: string;
}

export function MenuItem({ children, onPick, icon, keys }: MenuItemProps) {
  return (
    <Menu.Item className="menu-item" onClick={onPick} aria-keyshortcuts={keys}>
      {icon}
      <span className="menu-item-text">{children}</span>
      {keys && <Kbd keys={keys} />}
    </Menu.Item>
  );
}

/** An option that is on or off, and changes when picked. */
export function MenuToggle({ children, on, onPick, keys }: Omit<MenuItemProps, 'icon'> & { on: boolean }) {
  return (
    <Menu.CheckboxItem
      className="menu-item"
      checked={on}
      onCheckedChange={onPick}
      closeOnClick
      aria-keyshortcuts={keys}
    >
      <span className="menu-item-text">{children}</span>
      <span className="menu-item-mark">{on && <Check size={16} aria-hidden />}</span>
      {keys && <Kbd keys={keys} />}
    </Menu.CheckboxItem>
  );
}

interface MenuChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string; lang?: string }[];
  onChoose: (value: Value) => void;
}

/** One of several. */
export function MenuChoice<Value extends string>({ label, value, options, onChoose }: MenuChoiceProps<Value>) {
  return (
    <Menu.RadioGroup value={value} onValueChange={onChoose}>
      <Menu.GroupLabel className="menu-label">{label}</Menu.GroupLabel>
      {options.map((option) => (
        <Menu.RadioItem key={option.value} className="menu-item" value={option.value} closeOnClick>
          <span className="menu-item-text" lang={option.lang}>
            {option.text}
          </span>
          <span className="menu-item-mark">{option.value === value && <Check size={16} aria-hidden />}</span>
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Menu.Group>
      <Menu.GroupLabel className="menu-label">{label}</Menu.GroupLabel>
      {children}
    </Menu.Group>
  );
}

export function MenuLine() {
  return <Menu.Separator className="menu-line" />;
}

/** A menu inside a menu. */
export function SubMenu({ text, keys, children }: { text: string; keys?: string; children: ReactNode }) {
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className="menu-item" aria-keyshortcuts={keys}>
        <span className="menu-item-text">{text}</span>
        {keys && <Kbd keys={keys} />}
        <ChevronRight size={14} aria-hidden />
      </Menu.SubmenuTrigger>
      <MenuPopup>{children}</MenuPopup>
    </Menu.SubmenuRoot>
  );
}
