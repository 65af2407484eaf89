import { type Layer, SOURCES, TASKS } from '../../domain/tasks.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { taskSource } from '../../wording/saying/taskSource.ts';

/** The tasks of some layers, each with where they come from. */
export function TaskList({ layers }: { layers: readonly Layer[] }) {
  const words = useWords();
  return layers.map((layer) => (
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
  ));
}
