import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import AsideButton from '@site/src/components/Browser/AsideButton';
import {formatSize} from '@site/src/views/downloadView';
import type {Kept} from './inventory';
import type {Piece} from './kinds';
import styles from './styles.module.css';
import {OTHER_WORDS, STORED_WORDS} from './words';

interface Props {
  kind: Kept['kind'];
  kept: readonly Kept[];
  onErase(kept: Kept, title: string): void;
  onErasePiece(kept: Kept, piece: Piece): void;
}

/** What is kept of one kind: what it is, what there is, and the button that erases each. */
export default function KeptGroup({kind, kept, onErase, onErasePiece}: Props): ReactNode {
  const {nom, phrase} = {...STORED_WORDS, ...OTHER_WORDS}[kind];
  return (
    <section className={styles.group}>
      <h3>{nom}</h3>
      <p className={styles.phrase}>{phrase}</p>
      <ul className={styles.list}>
        {kept.map((one) => (
          <KeptItem
            key={one.id}
            kept={one}
            title={one.opened?.title ?? nom}
            onErase={onErase}
            onErasePiece={onErasePiece}
          />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps extends Pick<Props, 'onErase' | 'onErasePiece'> {
  kept: Kept;
  title: string;
}

function KeptItem({kept, title, onErase, onErasePiece}: ItemProps): ReactNode {
  const {opened, size, keys} = kept;
  const pieces = opened?.pieces ?? [];
  return (
    <li>
      <span>
        {opened?.title !== undefined && (
          <>
            {opened.url === undefined ? opened.title : <Link to={opened.url}>{opened.title}</Link>}
            {'\u00a0: '}
          </>
        )}
        {detailOf(kept)}, {formatSize(size)}
        {opened?.title === undefined && opened?.url !== undefined && (
          <>
            {' '}
            (<Link to={opened.url}>changer ce choix</Link>)
          </>
        )}
      </span>
      <EraseButton title={title} isAll={pieces.length > 1} onClick={() => onErase(kept, title)} />
      {pieces.length > 0 && (
        <ul className={styles.pieces}>
          {pieces.map((piece) => (
            <li key={piece.key}>
              <span>{piece.url === undefined ? piece.title : <Link to={piece.url}>{piece.title}</Link>}</span>
              <EraseButton title={piece.title} onClick={() => onErasePiece(kept, piece)} />
            </li>
          ))}
        </ul>
      )}
      {opened?.aside !== undefined && (
        <p className={styles.aside}>
          Un texte gardé ici ne se lit plus. Il est mis de côté, tel quel; « Effacer » l’emporte aussi.{' '}
          <AsideButton title={title} text={opened.aside} />
        </p>
      )}
      {!opened && kept.kind === 'oublie' && <p className={styles.aside}>{keys.join(', ')}</p>}
    </li>
  );
}

/** How much there is, or why it is not read. */
function detailOf({opened, kind}: Kept): string {
  if (!opened) return kind === 'theme' ? 'Votre choix' : 'Ce que cette page ne sait pas lire';
  if (opened.keeping === 'newer') return 'Gardé par une version plus récente du site';
  return opened.isEmpty ? 'Un texte qui ne se lit plus' : opened.detail;
}

interface ButtonProps {
  title: string;
  /** There are pieces that can be erased one by one. */
  isAll?: boolean;
  onClick(): void;
}

function EraseButton({title, isAll = false, onClick}: ButtonProps): ReactNode {
  const text = isAll ? 'Effacer le tout' : 'Effacer';
  return (
    <button
      type="button"
      className="btn btn--3 btn--p"
      aria-label={`${text}\u00a0: ${title}`}
      onClick={onClick}
    >
      {text}
    </button>
  );
}
