import { LIST_NAMES } from '../lists.ts';
import type { Organisation } from '../organisation.ts';

/**
 * How many answers are kept: the organisation on the page, what it was, and what a drop in preview would make of it.
 */
const KEPT = 8;

/**
 * The last few answers that were worked out about organisations, newest first. They are few, so that the many states of
 * an undo history do not each keep theirs.
 */
export class Recent<Answer extends { organisation: Organisation }> {
  #answers: Answer[] = [];

  /** The answer about this very organisation, which is then the newest. */
  find(organisation: Organisation, fits: (answer: Answer) => boolean = () => true): Answer | undefined {
    const [newest] = this.#answers;
    // Asked for every card and person, which are of one organisation mostly.
    if (newest?.organisation === organisation && fits(newest)) return newest;
    const at = this.#answers.findIndex((answer) => answer.organisation === organisation && fits(answer));
    const found = this.#answers[at];
    if (found && at > 0) this.#answers = [found, ...this.#answers.toSpliced(at, 1)];
    return found;
  }

  /** The answer about the organisation that has the most lists in common with this one; none where none has any. */
  nearest(organisation: Organisation, fits: (answer: Answer) => boolean = () => true): Answer | undefined {
    let nearest: Answer | undefined;
    let most = 0;
    for (const answer of this.#answers) {
      const shared = listsShared(answer.organisation, organisation);
      if (shared <= most || !fits(answer)) continue;
      nearest = answer;
      most = shared;
    }
    return nearest;
  }

  add(answer: Answer): Answer {
    this.#answers = [answer, ...this.#answers.slice(0, KEPT - 1)];
    return answer;
  }
}

function listsShared(one: Organisation, other: Organisation): number {
  return LIST_NAMES.filter((list) => one[list] === other[list]).length;
}
