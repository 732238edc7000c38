import type {AnchorHTMLAttributes, ReactNode} from 'react';
import {Link} from 'react-router-dom';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to?: string;
}

/** The Link of Docusaurus, less what it does for a built site: preloading, and the report of broken links. */
export default function DocusaurusLink({to, href, ...others}: Props): ReactNode {
  const address = to ?? href ?? '';
  return /^[a-z]+:/i.test(address) ? <a href={address} {...others} /> : <Link to={address} {...others} />;
}
