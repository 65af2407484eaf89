import { type ComponentType, lazy, useState } from 'react';

/** A component that is no part of the first script. */
export type Later<Props> = ComponentType<Props> & {
  /** Fetches it before it is shown. Where that fails, it is tried again when it is. */
  warm(): void;
};

/**
 * A component that comes when it is first shown. One that has come before stands at once; React would hold back for a
 * third of a second whatever it had to wait for, even for a moment.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let here: ComponentType<Props> | null = null;
  const bring = async () => {
    here = await load();
    return { default: here };
  };
  const Coming = lazy<ComponentType<Props>>(bring);
  function Shown(props: Props) {
    // As it was first shown: another component in its place would begin anew.
    const [Component] = useState<ComponentType<Props>>(() => here ?? Coming);
    return <Component {...props} />;
  }
  return Object.assign(Shown, { warm: () => void bring().catch(() => undefined) });
}
