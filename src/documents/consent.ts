import type { BrowserMemory } from '../storage/browserMemory.ts';
import type { Keeper } from '../storage/keeping/keeper.ts';
import { useKeeping } from '../store/keeping.ts';
import { useWorkspace } from '../store/workspace.ts';

/** The user's word on whether this page keeps anything in this browser, where it has to ask. */
export interface Consent {
  /** Answers whether anything can be kept now. */
  give(): boolean;
  /** Resolves when everything that was kept is deleted. */
  takeBack(): Promise<void>;
}

/** Follows the user's word, whichever of the page's tabs it is given in. */
export function consentIn(memory: BrowserMemory, keeper: Keeper): Consent {
  const note = () => {
    useKeeping.setState({ consent: memory.mayKeep ? 'given' : 'missing' });
    keeper.wake();
  };
  window.addEventListener('storage', note);
  note();
  return {
    give() {
      const isGiven = memory.agree();
      memory.rememberShown(useWorkspace.getState().documentKey);
      note();
      return isGiven;
    },
    async takeBack() {
      memory.takeBack();
      await keeper.deleteAll();
      note();
    },
  };
}
