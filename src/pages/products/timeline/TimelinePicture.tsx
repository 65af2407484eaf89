import {
  type CSSProperties,
  type MouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Index } from '../../../domain/lookup/indexOf.ts';
import type { ProgrammeLane } from '../../../domain/lookup/programmeLanes.ts';
import type { ProjectId } from '../../../domain/organisation.ts';
import { keyOf } from '../../../domain/thing.ts';
import { useLive } from '../../../store/liveValue.ts';
import { perform } from '../../../store/perform.ts';
import { useTimelineView } from '../../../store/timelineView.ts';
import { useView } from '../../../store/view.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import { useRoom } from '../../../ui/room.ts';
import { dayOfYearText, daysText } from '../../../wording/saying/momentText.ts';
import { axisOver, headsBetween } from './axis.ts';
import { HeldVerdict } from './HeldVerdict.tsx';
import { emptyHand, type Held, isMoved } from './hand.ts';
import { LaneLine } from './LaneLine.tsx';
import { LaunchLine } from './LaunchLine.tsx';
import { BAR_TOP, layOut, NO_PROGRAMME, rowsBetween, type TimelineRow } from './layout.ts';
import { ProjectLine } from './ProjectLine.tsx';
import { openMenu, thingOf } from './rowMenu.ts';
import { TimelineHead } from './TimelineHead.tsx';
import { TimelineLinks } from './TimelineLinks.tsx';
import { useBarDrag } from './useBarDrag.ts';
import { useInView } from './useInView.ts';
import { useKeptPlace } from './useKeptPlace.ts';
import { useTimelineKeys } from './useTimelineKeys.ts';

/** The width of the column with the names, in pixels: in a wide window, and in a narrow one. */
const NAMES = 196;
const NAMES_NARROW = 116;

interface TimelinePictureProps {
  lanes: readonly ProgrammeLane[];
  index: Index;
  day: string;
  /** Another number brings today into view. */
  toToday: number;
}

/** Programmes with their projects as bars in time, which are moved by the pointer and by keys. */
export function TimelinePicture({ lanes, index, day, toToday }: TimelinePictureProps) {
  const words = useWords();
  const scale = useTimelineView((view) => view.scale);
  const selection = useView((view) => view.selection);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const names = useRoom() === 'narrow' ? NAMES_NARROW : NAMES;
  const view = useInView(scroller);
  const [hand] = useState(emptyHand);
  const held = useLive(hand, (live) => live.held);
  const axis = useMemo(
    () => axisOver(daysOf(lanes, index), scale, day, view.width - names),
    [lanes, index, scale, day, view.width, names],
  );
  const shown = useMemo(() => (held ? withHeld(lanes, held) : lanes), [lanes, held]);
  const timeline = useMemo(() => layOut(shown, index, axis, day), [shown, index, axis, day]);
  const selected = new Set(selection.map(keyOf));
  const stops = timeline.rows.filter(({ key }) => key !== NO_PROGRAMME);
  const [stop, setStop] = useState<string | null>(null);
  const reached = stopAmong(stops, stop, selected);
  useKeptPlace(scroller, axis, day, names, toToday);

  const drop = useCallback(
    (dropped: Held) => {
      hand.setState({ held: null });
      const project = index.project(dropped.project);
      // Somebody may have changed it meanwhile, by undo or in another tab.
      if (!project || project.begin !== dropped.was.begin || project.end !== dropped.was.end) return;
      if (isMoved(dropped)) perform({ type: 'dateProject', project: dropped.project, ...dropped.now });
    },
    [hand, index],
  );
  const cancel = useCallback(
    ({ project, was }: Held) => {
      hand.setState({ held: null });
      const name = index.project(project)?.name ?? '';
      const days = daysText(words.language, was.begin, was.end);
      useView.getState().say(words.t('products.timeline.held.cancelled', { name, days }));
    },
    [hand, index, words],
  );
  const press = useBarDrag({ hand, axis, index, scroller, before: names, onDrop: drop, onCancel: cancel });
  const pressed = useRef(press);
  useEffect(() => {
    pressed.current = press;
  });
  const onPress = useCallback((...pressing: Parameters<typeof press>) => pressed.current(...pressing), []);

  const bring = (row: TimelineRow | undefined) => {
    if (!row || !scroller) return;
    const top = scroller.querySelector('.timeline-top')?.clientHeight ?? 0;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = scroller;
    if (row.y < scrollTop) scroller.scrollTop = row.y;
    else if (row.y + row.height > scrollTop + clientHeight - top)
      scroller.scrollTop = row.y + row.height - clientHeight + top;
    if (row.kind === 'lane') return;
    const { x, width } = row.bar;
    const room = clientWidth - names;
    const isSeen = x < scrollLeft + room - 24 && x + width > scrollLeft + 24;
    if (!isSeen) scroller.scrollLeft = Math.max(0, x - room / 4);
  };
  const byId = (id: string) => timeline.rows.find(({ key }) => key === id);
  const onShow = useCallback((project: ProjectId) => {
    useView.getState().select([{ kind: 'project', project }]);
    setStop(project);
  }, []);
  const lastSelected = selection.length === 1 && selection[0] ? keyOf(selection[0]) : null;
  // What is selected elsewhere, in the list below or on a card, comes into view.
  const bringById = useRef<(id: string) => void>(() => undefined);
  useEffect(() => {
    bringById.current = (id) => bring(byId(id));
  });
  useEffect(() => {
    if (lastSelected && scroller) bringById.current(lastSelected);
  }, [lastSelected, scroller]);

  const wanted = useRef<string | null>(null);
  const goTo = (row: TimelineRow | undefined) => {
    if (!row) return;
    wanted.current = row.key;
    setStop(row.key);
    bring(row);
  };
  // Once the row that the arrows lead to stands on the page.
  useLayoutEffect(() => {
    if (wanted.current === null || wanted.current !== reached) return;
    scroller?.querySelector<HTMLElement>(`[data-stop="${wanted.current}"]`)?.focus({ preventScroll: true });
    wanted.current = null;
  });
  const onKeyDown = useTimelineKeys({ hand, stops, byId, goTo, bring, onDrop: drop, onCancel: cancel });
  const onContextMenu = (event: MouseEvent) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-stop], .timeline-row')?.dataset;
    const key =
      id?.stop ??
      (event.target as Element).closest('.timeline-row')?.querySelector<HTMLElement>('[data-stop]')?.dataset.stop;
    const row = key === undefined ? undefined : byId(key);
    const thing = row && thingOf(row);
    if (!thing) return;
    event.preventDefault();
    openMenu(thing, event.clientX, event.clientY);
  };
  const inView = rowsBetween(timeline.rows, view.top, view.bottom);
  // What is held, and what has the focus, stays on the page.
  const kept = [reached, held?.project].flatMap((key) => timeline.rows.find((row) => row.key === key) ?? []);
  const drawn = [...new Set([...inView, ...kept])].sort((one, other) => one.y - other.y);
  const { parts } = headsBetween(axis, view.left, view.right);
  const heldRow = held && byId(held.project);
  return (
    <section
      ref={setScroller}
      className="timeline"
      aria-label={words.t('products.timeline.picture')}
      aria-description={words.t('products.timeline.held.hint')}
      style={{ '--names': `${names}px` } as CSSProperties}
      data-held={held ? held.part : undefined}
    >
      <div
        className="timeline-sheet"
        role="group"
        aria-label={words.t('products.timeline.table')}
        style={{ width: names + timeline.width }}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
        onBlur={(event) => {
          if (held?.by === 'keys' && !event.currentTarget.contains(event.relatedTarget)) cancel(held);
        }}
        onClick={(event) => {
          const id = (event.target as Element).closest<HTMLElement>('.timeline-bar')?.dataset.stop;
          if (id) onShow(id as ProjectId);
        }}
      >
        <div className="timeline-top">
          <div className="timeline-axis">
            <b className="timeline-corner">{words.t('products.timeline.columns.project')}</b>
            <TimelineHead axis={axis} view={view} day={day} />
            <span className="timeline-today-flag" style={{ '--x': `${timeline.today}px` } as CSSProperties}>
              {words.t('products.timeline.today', { on: dayOfYearText(words.language, day) })}
            </span>
          </div>
          <LaunchLine timeline={timeline} view={view} />
        </div>
        <div className="timeline-body" style={{ height: timeline.height }}>
          {parts.map(({ first, x }) => (
            <span key={first} className="timeline-grid" style={{ '--x': `${x}px` } as CSSProperties} />
          ))}
          <TimelineLinks timeline={timeline} view={view} />
          {drawn.map((row) =>
            row.kind === 'lane' ? (
              <LaneLine
                key={row.key}
                row={row}
                index={index}
                isSelected={selected.has(row.key)}
                isStop={row.key === reached}
              />
            ) : (
              <ProjectLine
                key={row.key}
                row={row}
                index={index}
                isSelected={selected.has(row.key)}
                isHeld={row.key === held?.project}
                isStop={row.key === reached}
                onPress={onPress}
                onShow={onShow}
              />
            ),
          )}
          <span className="timeline-today" style={{ '--x': `${timeline.today}px` } as CSSProperties} />
        </div>
      </div>
      {held && heldRow?.kind === 'project' && (
        <HeldVerdict held={held} at={placeOf(scroller, heldRow.bar.x + names, heldRow.y + BAR_TOP)} />
      )}
    </section>
  );
}

/** Where something of the sheet stands in the window. */
function placeOf(scroller: HTMLElement | null, x: number, y: number): { x: number; y: number } {
  if (!scroller) return { x, y };
  const { left, top, right } = scroller.getBoundingClientRect();
  const head = scroller.querySelector('.timeline-top')?.clientHeight ?? 0;
  return {
    x: Math.min(Math.max(left + x - scroller.scrollLeft, left), right),
    y: top + head + y - scroller.scrollTop + 28,
  };
}

/** Which row Tab reaches: where the focus was, else what is selected, else the first. */
function stopAmong(
  stops: readonly TimelineRow[],
  stop: string | null,
  selected: ReadonlySet<string>,
): string | undefined {
  const isThere = stops.some(({ key }) => key === stop);
  return isThere && stop ? stop : (stops.find(({ key }) => selected.has(key)) ?? stops[0])?.key;
}

/** Every day that the timeline has to reach. */
function daysOf(lanes: readonly ProgrammeLane[], { organisation: { products } }: Index): string[] {
  return [
    ...lanes.flatMap(({ projects }) => projects.flatMap(({ begin, end }) => [begin, end])),
    ...products.flatMap(({ launch }) => launch ?? []),
  ];
}

/** The lanes with what is held on the days that it would get. */
function withHeld(lanes: readonly ProgrammeLane[], held: Held): ProgrammeLane[] {
  return lanes.map((lane) => {
    if (!lane.projects.some(({ id }) => id === held.project)) return lane;
    const projects = lane.projects.map((project) =>
      project.id === held.project ? { ...project, ...held.now } : project,
    );
    return { ...lane, projects };
  });
}
