import { type CSSProperties, useState } from 'react';
import type { WaiverStanding } from '../../domain/rules/waiverStandings.ts';
import { type WaiverBar, waiverTimeline } from '../../domain/rules/waiverTimeline.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useRoving } from '../../ui/useRoving.ts';
import { dayOfYearText, monthOrYearText } from '../../wording/saying/momentText.ts';
import { aboutWhom } from './aboutWhom.ts';
import { waiverLengthSaid } from './waiverSaid.ts';
import './WaiverTimeline.css';

interface WaiverTimelineProps {
  standings: readonly WaiverStanding[];
  /** Shows one of the list in full. */
  onPick: (at: number) => void;
}

/**
 * Until when each waiver holds, as bars from today on, in the order of the list below. A bar is a button that leads to its
 * waiver in the list, which says the same and more.
 */
export function WaiverTimeline({ standings, onPick }: WaiverTimelineProps) {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const day = useWorkspace((workspace) => workspace.day);
  const [stop, setStop] = useState(0);
  const { list, onKeyDown } = useRoving(setStop, true);
  const { today, months, bars } = waiverTimeline(standings, day);
  // What was reached last may be gone.
  const reached = Math.min(stop, bars.length - 1);
  return (
    <div className="waivers-timeline" style={shareOf('today', today)}>
      <div className="waivers-months" aria-hidden>
        {months.map(({ first, at }) => (
          <span key={first} style={shareOf('at', at)}>
            {monthOrYearText(words.language, first)}
          </span>
        ))}
      </div>
      <div
        ref={list}
        className="waivers-bars"
        role="group"
        aria-label={words.t('review.rules.timeline')}
        onKeyDown={onKeyDown}
      >
        {bars.map((bar, at) => (
          <button
            key={JSON.stringify(bar.standing.waiver)}
            type="button"
            className="waivers-bar"
            title={aboutWhom(bar.standing.waiver, document)}
            tabIndex={at === reached ? 0 : -1}
            onClick={() => {
              setStop(at);
              onPick(at);
            }}
          >
            <span className="waivers-whom">{aboutWhom(bar.standing.waiver, document)}</span>{' '}
            <span className="waivers-lane">
              <Bar bar={bar} text={waiverLengthSaid(words, bar.standing)} />
            </span>
          </button>
        ))}
      </div>
      <p className="waivers-today" aria-hidden>
        <span>{words.t('review.rules.today', { today: dayOfYearText(words.language, day) })}</span>
      </p>
    </div>
  );
}

/** A bar with what it says: in it where it is long, else where there is more room, behind it or before it. */
function Bar({ bar: { standing, start, end, goesOn }, text }: { bar: WaiverBar; text: string }) {
  const place = end - start >= LONG ? 'in' : 1 - end >= start ? 'behind' : 'before';
  return (
    <span
      className="waivers-length"
      data-state={standing.state}
      data-place={place}
      data-goes-on={goesOn || undefined}
      style={{ ...shareOf('start', start), ...shareOf('end', end) }}
    >
      <span className="waivers-text">{text}</span>
    </span>
  );
}

/** A bar from this part of the width on has its text in it. */
const LONG = 0.42;

/** A part of the width, which the style reckons with. */
function shareOf(name: string, part: number): CSSProperties {
  return { [`--${name}`]: part } as CSSProperties;
}
