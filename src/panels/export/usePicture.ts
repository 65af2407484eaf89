import { useMemo } from 'react';
import type { Document } from '../../domain/document.ts';
import type { Disclosed } from '../../domain/hiding/disclosed.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { Part } from '../../exporting/part.ts';
import { type Picture, pictureOf } from '../../exporting/picture.ts';
import { findingsIn } from '../../store/findings.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { dayText } from '../../wording/saying/momentText.ts';
import type { Choices, Subject } from './choices.ts';

/** The picture of what was chosen, of a document as it may be handed on, in which nothing may have the ids that it has here. */
export function usePicture({ scenario: id, part }: Subject, choices: Choices, handedOn: Disclosed): Picture {
  const { legend, findings, foot, called } = choices;
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const colours = useWorkspace((workspace) => workspace.colours);
  const day = useWorkspace((workspace) => workspace.day);
  const documentKey = useWorkspace((workspace) => workspace.documentKey);
  const products = usePreferences(({ productsShown }) => productsShown);
  const isTrayOpen = useView(({ trays }) => trays[documentKey]?.isOpen);
  const key = JSON.stringify(part);
  return useMemo(() => {
    const at = placeOf(document, id);
    const [here, there] = [document.scenarios[at], handedOn.scenarios[at]];
    if (!here || !there) throw new Error(`There is no scenario ${id}`);
    const said = [words.t(`terms.statuses.${there.status}`), dayText(words.language, day), handedOn.classification];
    const found = findings ? findingsIn(there, handedOn, day) : [];
    return pictureOf(handedOn, there, found, words, partThere(JSON.parse(key), here.organisation, there.organisation), {
      // Chapters have other ids where names are hidden, and so the colours that they would be opened with.
      colours: called === 'names' ? colours : undefined,
      isTrayOpen,
      products,
      legend,
      foot: foot ? said.filter(Boolean).join(' · ') : '',
    });
  }, [document, handedOn, id, key, called, colours, day, isTrayOpen, products, legend, findings, foot, words]);
}

const placeOf = ({ scenarios }: Document, id: string) =>
  Math.max(
    0,
    scenarios.findIndex((scenario) => scenario.id === id),
  );

/** The same part of an organisation in another one that has the same units in the same order. */
function partThere(part: Part, here: Organisation, there: Organisation): Part {
  const same = <Unit extends { id: string }>(id: string, from: readonly Unit[], to: readonly Unit[]) =>
    to[from.findIndex((unit) => unit.id === id)]?.id as Unit['id'];
  if (part.kind === 'tribe') return { kind: 'tribe', tribe: same(part.tribe, here.tribes, there.tribes) };
  if (part.kind === 'squads') {
    return { kind: 'squads', squads: part.squads.map((squad) => same(squad, here.squads, there.squads)) };
  }
  return part;
}
