import { useEffect, useRef } from 'react';
import { type Layer, SOURCES, TASKS } from '../../domain/tasks.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { taskSource } from '../../wording/saying/taskSource.ts';

/** The tasks of some layers, each with where they come from. What is unfolded comes into view. */
export function TaskList({ layers }: { layers: readonly Layer[] }) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  // Browsers may answer with a promise, which is nothing to clean up.
  useEffect(() => {
    list.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <div ref={list}>
      {layers.map((layer) => (
        <section key={layer}>
          <h4>
            {words.t(`tasks.layers.${layer}`)} <span className="calm">{taskSource(words, SOURCES[layer])}</span>
          </h4>
          <ul>
            {TASKS[layer].map((task) => (
              <li key={task}>{words.t(`tasks.of.${task}`)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
