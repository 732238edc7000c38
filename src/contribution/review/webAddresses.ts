import {addressFault} from '../../content/address';
import {everyValue} from '../../content/data';
import {everyNode} from '../../content/markdown';
import type {CheckedFile} from '../../content/rule';

/** The web addresses that a file gives, in its values and in the links of its text. Those at fault are left to the rules. */
export function webAddresses(file: CheckedFile): string[] {
  const values = everyValue(file.yaml?.data).flatMap(({value}) =>
    typeof value === 'string' && /^https?:\/\//i.test(value) ? [value] : [],
  );
  const links = file.body
    ? everyNode(file.body.tree).flatMap((node) => (node.type === 'link' ? [node.url] : []))
    : [];
  return [...new Set([...values, ...links])].filter(
    (address) => /^https?:/i.test(address) && !addressFault(address),
  );
}
