import type {ReactNode} from 'react';
import {useCallback, useEffect, useState, useSyncExternalStore} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {X} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {addresses} from '@site/src/model/addresses';
import type {Notice} from './notice';
import {currentNotice, dismiss, subscribeToNotices} from './notice';
import styles from './notice.module.css';
import {noticeText, notKeptText} from './noticeWords';

/** Milliseconds that a notice stays while nobody is on it. */
const STAYS = 6000;

/**
 * What has just been done to the dossier, said for six seconds; it waits for who reads it with the pointer or the keyboard,
 * and leaves with the page: it would hide the foot of the next one.
 */
export default function KeepNotice(): ReactNode {
  const notice = useSyncExternalStore(subscribeToNotices, currentNotice, () => undefined);
  const [isHeld, setIsHeld] = useState(false);
  const {pathname} = useLocation();
  const id = notice?.id;
  useEffect(() => {
    if (id === undefined || isHeld) return undefined;
    const timer = setTimeout(dismiss, STAYS);
    return () => clearTimeout(timer);
  }, [id, isHeld]);
  const close = useCallback(() => {
    dismiss();
    // What is taken off the screen tells of no leave.
    setIsHeld(false);
  }, []);
  useEffect(() => close, [pathname, close]);
  return (
    <div
      className={styles.place}
      role="status"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {notice && <Shown key={notice.id} notice={notice} close={close} />}
    </div>
  );
}

function Shown({notice, close}: {notice: Notice; close(): void}): ReactNode {
  const notKept = notKeptText(notice);
  return (
    <div className={styles.notice}>
      <p>
        <span className="sr">{notice.nom}. </span>
        {noticeText(notice)}
        {notKept !== undefined && <span className={styles.more}> {notKept}</span>}
      </p>
      <div className={styles.ways}>
        <Link to={addresses.dossier()} onClick={close}>
          Voir
        </Link>
        <button
          type="button"
          onClick={() => {
            notice.undo();
            close();
          }}
        >
          Annuler
        </button>
        <button type="button" aria-label="Fermer ce message" onClick={close}>
          <Icon as={X} />
        </button>
      </div>
    </div>
  );
}
