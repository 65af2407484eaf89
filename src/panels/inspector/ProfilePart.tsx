import { Suspense, useState } from 'react';
import type { SquadId, TribeId } from '../../domain/organisation.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { fetched } from '../fetched.ts';

const ProfileFields = fetched(['mandate'], async () => (await import('./ProfileFields.tsx')).ProfileFields);

/** Where a tribe or squad stands between product management 1.0 and 2.0: closed, since few ask for it. [W] ch. 5 */
export function ProfilePart({ id }: { id: TribeId | SquadId }) {
  const words = useWords();
  const [isOpen, open] = useState(false);
  return (
    <details className="inspector-profile" open={isOpen} onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{words.t('panels.profile')}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <ProfileFields id={id} />
        </Suspense>
      )}
    </details>
  );
}
