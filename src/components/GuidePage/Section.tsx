import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useGuidePage} from './context';

interface Props {
  anchor: string;
  title: string;
  className?: string;
  children: ReactNode;
}

/** A part that the site adds under the text of a page of the guide. */
export default function Section({anchor, title, className, children}: Props): ReactNode {
  const {prefix} = useGuidePage();
  const id = prefix + anchor;
  useBrokenLinks().collectAnchor(id);
  return (
    <section className={className} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
