/** Programmes and projects in time. */
export const timeline = {
  title: 'Timeline',
} as const;
