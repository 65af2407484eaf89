import { Suspense, useState } from 'react';
import type { Layer } from '../../domain/tasks.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { fetched } from '../fetched.ts';
import './Tasks.css';

const TaskList = fetched(['tasks'], async () => (await import('./TaskList.tsx')).TaskList);

/** What the documents say that those of some layers do, folded until somebody asks; nothing where there are none. */
export function Tasks({ layers }: { layers: readonly Layer[] }) {
  const words = useWords();
  const [isOpen, turn] = useState(false);
  if (layers.length === 0) return null;
  return (
    <details className="inspector-tasks" onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary className="inspector-label">{words.t('panels.tasks')}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <TaskList layers={layers} />
        </Suspense>
      )}
    </details>
  );
}
