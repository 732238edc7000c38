import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What each step looks like, in the flat inks of the site. Words beside it say the same: it is hidden from screen readers. */
function Drawing({children}: {children: ReactNode}): ReactNode {
  return (
    <svg className={styles.drawing} viewBox="0 0 160 100" aria-hidden focusable="false">
      <rect className={styles.sky} width="160" height="100" rx="10" />
      {children}
    </svg>
  );
}

/** A name in a search box, and an entry that may be the same. */
export function NameDrawing(): ReactNode {
  return (
    <Drawing>
      <rect className={styles.sheet} x="22" y="18" width="116" height="24" rx="6" />
      <circle className={styles.line} cx="37" cy="29" r="5" />
      <path className={styles.line} d="m41 33 4 4M54 30h44" />
      <path className={styles.cursor} d="M104 24v12" />
      <rect className={styles.far} x="22" y="52" width="116" height="32" rx="6" />
      <path className={styles.line} d="M34 64h52" />
      <path className={styles.thin} d="M34 74h72" />
    </Drawing>
  );
}

/** Choices, one of which is made, and a few words. */
export function AnswersDrawing(): ReactNode {
  return (
    <Drawing>
      <rect className={styles.sheet} x="30" y="10" width="100" height="80" rx="6" />
      <path className={styles.line} d="M42 24h40" />
      <rect className={styles.chosen} x="42" y="33" width="34" height="14" rx="7" />
      <path className={styles.onChosen} d="m54 40 4 4 7-7" />
      <rect className={styles.choice} x="82" y="33" width="34" height="14" rx="7" />
      <path className={styles.line} d="M42 60h28" />
      <path className={styles.thin} d="M42 70h74M42 79h52" />
    </Drawing>
  );
}

/** A web page that has been looked at. */
export function SourceDrawing(): ReactNode {
  return (
    <Drawing>
      <rect className={styles.sheet} x="24" y="16" width="112" height="68" rx="6" />
      <path className={styles.line} d="M25.5 34h109" />
      <circle className={styles.dot} cx="34" cy="25" r="2.5" />
      <path className={styles.thin} d="M46 25h60" />
      <path className={styles.line} d="M38 48h44" />
      <path className={styles.thin} d="M38 58h60M38 68h38" />
      <circle className={styles.mark} cx="122" cy="74" r="15" />
      <path className={styles.onMark} d="m115 74 5 5 9-10" />
    </Drawing>
  );
}

/** An entry that leaves over the hills. */
export function SendDrawing(): ReactNode {
  return (
    <Drawing>
      <path
        className={styles.far}
        d="M0 72c30-16 52-20 84-12 28 7 50 4 76-8v38a10 10 0 0 1-10 10H10a10 10 0 0 1-10-10z"
      />
      <path
        className={styles.near}
        d="M0 86c40-12 66-10 96-4 24 5 44 2 64-4v12a10 10 0 0 1-10 10H10a10 10 0 0 1-10-10z"
      />
      <path className={styles.trail} d="M28 76c18-2 34-10 46-24" />
      <path className={styles.plane} d="m128 14-58 24 20 8 8 22z" />
      <path className={styles.line} d="M128 14 90 46" />
    </Drawing>
  );
}
