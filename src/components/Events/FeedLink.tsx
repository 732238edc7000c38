import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** A calendar to follow: its own address, so that one can copy it, open it or follow it. */
export default function FeedLink({file, name}: {file: string; name: string}): ReactNode {
  const address = useBaseUrl(file, {absolute: true});
  return <a href={asWebcal(address)}>{name}</a>;
}

/** What the device gives to its calendar, rather than to its browser. */
export function asWebcal(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}
