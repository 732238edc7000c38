import type {ReactNode} from 'react';
import styles from './Frame.module.css';

/** The landscape at the foot of a question. */
export default function Hills(): ReactNode {
  return (
    <svg
      className={`mont ${styles.hills}`}
      viewBox="0 0 1280 150"
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      <path
        className="c1"
        d="M0 92C120 66 210 50 330 58c110 6 150 30 260 14C720 54 790 18 930 12c130-5 220 30 350 12V150H0z"
      />
      <path
        className="c2"
        d="M0 114c140-26 250-34 380-22 120 12 190 8 300-16C800 56 900 44 1010 50c110 6 170 8 270-16V150H0z"
      />
      <path
        className="c3"
        d="M0 132c90-8 170-6 260-14 100-8 150-20 240-24 100-4 150 4 240-11 90-15 130-26 230-31 110-5 180 3 310-18V151H0z"
      />
    </svg>
  );
}
