import { useMemo } from 'react';
import { type Picture, pictureOf } from '../../exporting/picture.ts';
import { findingsOf } from '../../store/findings.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { dayText } from '../../wording/saying/momentText.ts';
import type { Choices, Subject } from './choices.ts';

/** The picture of what was chosen. */
export function usePicture({ scenario: id, part }: Subject, { legend, findings, foot }: Choices): Picture {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const colours = useWorkspace((workspace) => workspace.colours);
  const day = useWorkspace((workspace) => workspace.day);
  const documentKey = useWorkspace((workspace) => workspace.documentKey);
  const products = usePreferences(({ productsShown }) => productsShown);
  const isTrayOpen = useView(({ trays }) => trays[documentKey]?.isOpen);
  const key = JSON.stringify(part);
  return useMemo(() => {
    const scenario = scenarioShown({ document, scenario: id });
    const { status } = scenario;
    const said = [words.t(`terms.statuses.${status}`), dayText(words.language, day), document.classification];
    return pictureOf(document, scenario, findings ? findingsOf(scenario) : [], words, JSON.parse(key), {
      colours,
      isTrayOpen,
      products,
      legend,
      foot: foot ? said.filter(Boolean).join(' · ') : '',
    });
  }, [document, id, key, colours, day, isTrayOpen, products, legend, findings, foot, words]);
}
