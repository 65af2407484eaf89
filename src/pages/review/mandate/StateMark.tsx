import type { Recommendation } from '../../../domain/recommendations.ts';

/** How a recommendation stands, by shape and by colour; what it says stands beside it in words. */
export function StateMark({ state, size = 16 }: { state: Recommendation['state']; size?: number }) {
  return (
    <svg
      className={`mandate-state mandate-${state}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {state === 'followed' && (
        <>
          <circle cx="8" cy="8" r="7" className="mandate-filled" />
          <path d="M4.8 8.3l2.2 2.2 4.2-4.6" className="mandate-tick" />
        </>
      )}
      {state === 'not-yet' && (
        <>
          <circle cx="8" cy="8" r="6.2" />
          <path d="M8 4.6v4M8 11.2v.1" strokeWidth="1.8" />
        </>
      )}
      {state === 'cannot-be-told' && (
        <>
          <circle cx="8" cy="8" r="6.2" strokeDasharray="2 2.4" />
          <path d="M5.5 8h5" />
        </>
      )}
    </svg>
  );
}
