import type { Scenario } from '../domain/document.ts';
import type { ChapterId, Organisation, SquadId, TribeId } from '../domain/organisation.ts';
import { Layout } from '../scene/layout.ts';
import type { Scene } from '../scene/scene.ts';
import type { Beside } from '../scene/setting.ts';
import { newcomersTo } from '../scene/tray.ts';
import { type Expected, useExpected } from '../store/expected.ts';
import { findingsIn } from '../store/findings.ts';
import { type LiveValue, liveValue } from '../store/liveValue.ts';
import { usePreferences } from '../store/preferences.ts';
import { useView, type View } from '../store/view.ts';
import { useWorkspace, type Workspace } from '../store/workspace.ts';
import { inSpareTime } from '../ui/whenIdle.ts';
import type { Words } from '../wording/words.ts';
import { type AddingPerson, withNewcomer } from './newcomer.ts';

/** Which scenario of the document that is open a board shows. */
export type ScenarioOf = (workspace: Pick<Workspace, 'document' | 'scenario'>) => Scenario;

/** A scenario's organisation as it stands beside another, in one layout with it. */
export type Standing = (shown: Scenario) => { organisation: Organisation; beside: Beside };

function idOf(thing: NonNullable<View['showOnly']>[number]): SquadId | ChapterId | TribeId {
  return thing.kind === 'squad' ? thing.squad : thing.kind === 'chapter' ? thing.chapter : thing.tribe;
}

/** The scene of a board, laid out anew the moment the document, what is shown of it or the language changes. */
export class SceneShown {
  readonly live: LiveValue<{ scene: Scene; words: Words }>;
  /** What is laid out already and will be shown soon, as far as that is known. */
  readonly expected = liveValue<{ scene: Scene | null }>(() => ({ scene: null }));
  readonly layout = new Layout();
  readonly #scenarioOf: ScenarioOf;
  /** The document and scenario that were laid out last. */
  #place = '';
  #awaited: AddingPerson | null = null;
  #standing: Standing | null = null;
  #stopMakingReady = () => {};

  constructor(words: Words, scenarioOf: ScenarioOf) {
    this.#scenarioOf = scenarioOf;
    this.live = liveValue(() => ({ scene: this.#laidOut(words), words }));
  }

  /** Follows the document and what is shown of it from now on. Returns the function that stops this. */
  follow(): () => void {
    this.#layAgain();
    const ends = [
      useWorkspace.subscribe((now, before) => {
        const isSame = now.document === before.document && now.scenario === before.scenario && now.day === before.day;
        if (!isSame) this.#layAgain();
      }),
      useExpected.subscribe(() => this.#makeReady()),
      () => this.#stopMakingReady(),
      usePreferences.subscribe((now, before) => {
        if (now.productsShown !== before.productsShown) this.#layAgain();
      }),
      useView.subscribe((now, before) => {
        if (now.showOnly !== before.showOnly || now.trays !== before.trays) this.#layAgain();
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  speak(words: Words): void {
    if (words !== this.live.getState().words) this.live.setState({ words, scene: this.#laidOut(words) });
  }

  /** Makes room where the name of somebody new is being typed; `null` takes it away again. */
  makeRoomFor(awaited: AddingPerson | null): void {
    if (awaited === this.#awaited) return;
    this.#awaited = awaited;
    this.#layAgain();
  }

  /** Lays what is shown out beside another organisation from now on, or by itself. */
  standBeside(standing: Standing | null): void {
    this.#standing = standing;
    this.#layAgain();
  }

  #layAgain(): void {
    const { scene: before, words } = this.live.getState();
    const scene = this.#laidOut(words);
    const { documentKey, scenario } = useWorkspace.getState();
    const wasThere = this.#place === `${documentKey} ${scenario}`;
    this.#place = `${documentKey} ${scenario}`;
    // Who was just put into a tray that is folded is seen there; what is shown is laid out again for that.
    const came = wasThere ? newcomersTo(scene.tray, before.tray) : [];
    if (came.length > 0) useView.getState().seeInTray(documentKey, came);
    else if (scene !== before) this.live.setState({ scene });
  }

  /** Lays out what is expected, bit by bit in spare time. */
  #makeReady(): void {
    this.#stopMakingReady();
    this.layout.expectNothing();
    this.expected.setState({ scene: null });
    const { expected } = useExpected.getState();
    if (expected) this.#stopMakingReady = inSpareTime(this.#layingAhead(expected));
  }

  *#layingAhead(expected: Expected): Generator<void, void> {
    this.expected.setState({ scene: yield* this.layout.ahead(...this.#lookAt(expected)) });
  }

  #laidOut(words: Words): Scene {
    return this.layout.of(...this.#lookAt(useWorkspace.getState(), words));
  }

  /** What there is to lay out of a document, as the board is looked at now. */
  #lookAt(
    { document, scenario, colours }: Pick<Workspace, 'document' | 'scenario' | 'colours'>,
    words = this.live.getState().words,
  ): Parameters<Layout['of']> {
    const { documentKey, day } = useWorkspace.getState();
    const shown = this.#scenarioOf({ document, scenario });
    const { showOnly, trays } = useView.getState();
    const filter = showOnly && { show: showOnly.map(idOf) };
    const { organisation, beside } = this.#standing?.(shown) ?? { organisation: shown.organisation, beside: null };
    const { productsShown: products } = usePreferences.getState();
    const look = { filter, colours, fold: trays[documentKey], beside, products };
    const laidOut = this.#awaited ? withNewcomer(organisation, this.#awaited) : organisation;
    return [laidOut, document, findingsIn(shown, document, day), words, look];
  }
}
