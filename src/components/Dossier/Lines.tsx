import type {ReactNode} from 'react';
import {useCallback, useEffect, useRef, useState} from 'react';
import type {DossierData} from '@site/src/views/dossierData';
import type {DossierView} from '@site/src/views/dossierView';
import {takeOut} from './gestures';
import type {Direction} from './Line';
import Line from './Line';
import {moveLine} from './lineGestures';
import styles from './page.module.css';

/** Where the focus goes once the list is drawn again. */
interface Aim {
  key: string;
  gesture: Direction | 'remove';
}

interface Props {
  view: DossierView;
  stages: DossierData['etapes'];
}

/** The lines of the dossier, stage by stage. What moves keeps the focus, and where it goes is said. */
export default function Lines({view, stages}: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const aim = useRef<Aim>(undefined);
  const latest = useRef(view);
  const [said, setSaid] = useState('');
  useEffect(() => {
    latest.current = view;
    if (!aim.current) return;
    const {key, gesture} = aim.current;
    aim.current = undefined;
    list.current
      ?.querySelector<HTMLElement>(`[data-ligne="${CSS.escape(key)}"] [data-geste="${gesture}"]`)
      ?.focus();
  }, [view]);

  const onMove = useCallback((key: string, direction: Direction) => {
    const group = latest.current.groups.find(({rows}) => rows.some((row) => row.key === key));
    const place = group?.rows.findIndex((row) => row.key === key) ?? -1;
    const neighbour = group?.rows[direction === 'up' ? place - 1 : place + 1];
    if (!group || !neighbour) return;
    aim.current = {key, gesture: direction};
    moveLine(key, direction === 'up' ? {before: neighbour.key} : {after: neighbour.key});
    const rank = place + 1 + (direction === 'up' ? -1 : 1);
    setSaid(`${group.rows[place]?.nom ?? ''}\u00a0: ${rank} sur ${group.rows.length}, ${group.title}.`);
  }, []);
  const onRemove = useCallback((key: string) => {
    const rows = latest.current.groups.flatMap((group) => group.rows);
    const place = rows.findIndex((row) => row.key === key);
    const row = rows[place];
    const next = rows[place + 1] ?? rows[place - 1];
    if (next) aim.current = {key: next.key, gesture: 'remove'};
    if (row) takeOut({...row.item, nom: row.nom});
  }, []);

  return (
    <div ref={list}>
      {view.groups.map(({etape, title, rows}) => (
        <section key={title} className={styles.group} aria-label={title}>
          <h2 tabIndex={-1}>
            {title} <span className="n">({rows.length})</span>
          </h2>
          <ol className={styles.lines}>
            {rows.map((row, index) => (
              <Line
                key={row.key}
                row={row}
                stages={stages}
                stage={etape?.id}
                rank={index + 1}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                onMove={onMove}
                onRemove={onRemove}
              />
            ))}
          </ol>
        </section>
      ))}
      <p className="sr" role="status">
        {said}
      </p>
    </div>
  );
}
