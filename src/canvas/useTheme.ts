import { useEffect, useState } from 'react';
import { DARK, LIGHT, type Theme } from '../scene/paint/theme.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';

/** The painter's theme: light, dark, or made of the system's colours where those are forced, which few ever fetch. */
export function useTheme(dark: boolean): Theme {
  const isForced = useMediaQuery('(forced-colors: active)');
  const [system, setSystem] = useState<Theme | null>(null);
  useEffect(() => {
    if (!isForced) return;
    let stop = () => {};
    let isOver = false;
    import('./systemTheme.ts').then(
      ({ followSystem }) => {
        if (!isOver) stop = followSystem(setSystem);
      },
      () => {},
    );
    return () => {
      isOver = true;
      stop();
    };
  }, [isForced]);
  return (isForced && system) || (dark ? DARK : LIGHT);
}
