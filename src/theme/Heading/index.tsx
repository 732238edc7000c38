import type {ComponentProps, ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useGuidePage} from '@site/src/components/GuidePage/context';

interface Props extends ComponentProps<'h2'> {
  as: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
}

/** A heading of a Markdown page. Its anchor is offered once, in « Dans cette page », and not in each heading's name. */
export default function Heading({as: As, id, ...props}: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  const {prefix} = useGuidePage();
  const anchor = id && prefix + id;
  if (anchor) brokenLinks.collectAnchor(anchor);
  return <As {...props} id={anchor} />;
}
