import type { KeyboardEvent } from 'react';
import { useView } from '../../../store/view.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import { daysText } from '../../../wording/saying/momentText.ts';
import { type Hand, type Held, stepped, takenUp, turned } from './hand.ts';
import type { TimelineRow } from './layout.ts';
import { openMenu, thingOf } from './rowMenu.ts';

const WEEK = 7;

interface TimelineKeys {
  hand: Hand;
  /** The rows that the arrows go through, in order. */
  stops: readonly TimelineRow[];
  byId: (id: string) => TimelineRow | undefined;
  goTo: (row: TimelineRow | undefined) => void;
  bring: (row: TimelineRow) => void;
  onDrop: (held: Held) => void;
  onCancel: (held: Held) => void;
}

/** What keys do on the timeline: the arrows go from row to row, the space bar takes a bar up, which they then move. */
export function useTimelineKeys(keys: TimelineKeys): (event: KeyboardEvent) => void {
  const words = useWords();
  const { hand, stops, byId, goTo, bring, onDrop, onCancel } = keys;
  const carry = ({ key, shiftKey }: KeyboardEvent, carried: Held): boolean => {
    const days = shiftKey ? WEEK : 1;
    switch (key) {
      case 'ArrowLeft':
      case 'ArrowRight':
        hand.setState({ held: stepped(carried, key === 'ArrowLeft' ? -days : days) });
        return true;
      case 'ArrowUp':
      case 'ArrowDown':
        hand.setState({ held: turned(carried, key === 'ArrowUp' ? -1 : 1) });
        return true;
      case ' ':
      case 'Enter':
        onDrop(carried);
        return true;
      case 'Escape':
        onCancel(carried);
        return true;
      case 'Tab':
        onCancel(carried);
        return false;
      default:
        return false;
    }
  };
  const walk = (event: KeyboardEvent, row: TimelineRow): boolean => {
    const at = stops.indexOf(row);
    const thing = thingOf(row);
    switch (event.key) {
      case 'ArrowUp':
        goTo(stops[at - 1]);
        return true;
      case 'ArrowDown':
        goTo(stops[at + 1]);
        return true;
      case 'Home':
        goTo(stops[0]);
        return true;
      case 'End':
        goTo(stops.at(-1));
        return true;
      case ' ':
        if (thing) useView.getState().select([thing]);
        if (row.kind === 'project') {
          bring(row);
          hand.setState({ held: takenUp(row.project, 'whole', 'keys') });
          const { name, begin, end } = row.project;
          const days = daysText(words.language, begin, end);
          useView.getState().say(words.t('products.timeline.held.taken', { name, days }));
        }
        return true;
      case 'Enter':
      case 'ContextMenu': {
        if (!thing) return false;
        const { left, bottom } = (event.target as Element).getBoundingClientRect();
        const edge = (event.target as Element).closest('.timeline')?.getBoundingClientRect().left ?? 0;
        openMenu(thing, Math.max(left, edge), bottom);
        return true;
      }
      default:
        return false;
    }
  };
  return (event) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-stop]')?.dataset.stop;
    const row = id === undefined ? undefined : byId(id);
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const { held } = hand.getState();
    const isDone = held?.by === 'keys' ? carry(event, held) : walk(event, row);
    if (isDone) event.preventDefault();
  };
}
