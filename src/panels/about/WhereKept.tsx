import { useEffect, useState } from 'react';
import { roomTaken } from '../../storage/roomTaken.ts';
import { useKeeping } from '../../store/keeping.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { useDocuments } from '../DocumentsContext.ts';

const MEGABYTE = 1_000_000;

/** Where the user's work is, how much room it takes and what clears it; and the way to delete all of it. */
export function WhereKept({ isOneFile }: { isOneFile: boolean }) {
  const words = useWords();
  const { isPersisted, consent } = useKeeping();
  const { forgetting } = useDocuments();
  const room = useRoomTaken();
  if (consent === 'missing') return <p>{words.t('panels.about.nothing')}</p>;
  const place = { database: forgetting?.database ?? '', address: addressOf(window.location) };
  return (
    <section className="about-where">
      <h3 className="panel-title">{words.t('panels.about.where')}</h3>
      <ul>
        <li>{words.t('panels.about.kept.documents', place)}</li>
        <li>{words.t('panels.about.kept.notes')}</li>
        {!isOneFile && <li>{words.t('panels.about.kept.files')}</li>}
        <li>{words.t('panels.about.kept.saved')}</li>
      </ul>
      <p>
        {room !== null && `${words.t('panels.about.room', { size: words.number(room / MEGABYTE, 1) })} `}
        {words.t('panels.about.clears')}{' '}
        {isPersisted !== null && words.t(isPersisted ? 'keeping.persisted' : 'keeping.notPersisted')}
      </p>
      {forgetting && (
        <Button onClick={() => useView.getState().ask({ kind: 'deleteEverything' })}>
          {words.t('panels.about.forget.open')}
        </Button>
      )}
    </section>
  );
}

/** Pages from the disk have no address that tells one from another. */
const addressOf = ({ origin, protocol }: Location) => (origin === 'null' ? protocol : origin);

function useRoomTaken(): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useEffect(() => {
    let here = true;
    roomTaken().then((bytes) => here && setRoom(bytes));
    return () => {
      here = false;
    };
  }, []);
  return room;
}
