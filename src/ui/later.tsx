import { type ComponentType, createContext, lazy, useContext, useEffect, useState } from 'react';

/** A component that is no part of the first script. */
export type Later<Props> = ComponentType<Props> & {
  /** Fetches it before it is shown. Where that fails, it is tried again when it is. */
  warm(): void;
};

/** What stands in place of a component that cannot be fetched, with what it was to be shown with. */
export type StandIn<Props> = ComponentType<{ props: Props; again: () => void }>;

const Again = createContext<() => void>(() => undefined);

/**
 * A component that comes when it is first shown, or `Missing` as long as it cannot be fetched. One that has come before
 * stands at once; React would hold back for a third of a second whatever it had to wait for, even for a moment.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Missing: StandIn<Props>,
): Later<Props> {
  let here: ComponentType<Props> | null = null;
  let coming: ComponentType<Props> | null = null;
  const bring = async () => {
    here = await load();
    return here;
  };
  const come = () => {
    coming ??= lazy(async () => ({ default: await bring().catch(() => NotHere) }));
    return here ?? coming;
  };
  function NotHere(props: Props) {
    const again = useContext(Again);
    // React never asks twice for what it has been waiting for; after each failure, since it may keep this one.
    useEffect(() => {
      coming = null;
    });
    return <Missing props={props} again={again} />;
  }
  function Shown(props: Props) {
    // As it was first shown: another component in its place would begin anew.
    const [Component, show] = useState(come);
    return (
      <Again value={() => show(come)}>
        <Component {...props} />
      </Again>
    );
  }
  return Object.assign(Shown, { warm: () => void bring().catch(() => undefined) });
}
