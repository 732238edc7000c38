import type {ReactNode} from 'react';

interface Props {
  numero: number;
  /** Outlined: a stage that is not concerned. */
  empty?: boolean;
  small?: boolean;
}

/** The trail mark of a stage. It repeats the number of a stage named beside it: hidden from screen readers. */
export default function Balise({numero, empty, small}: Props): ReactNode {
  const classes = ['balise', small && 'balise--p', empty && 'balise--vide'].filter(Boolean).join(' ');
  return (
    <span className={classes} aria-hidden>
      {numero}
    </span>
  );
}
