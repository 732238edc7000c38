import type {Crumb} from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';

/** What stands above a page by which people give. */
export function contributionCrumbs(): Crumb[] {
  return [{label: 'Contribuer', url: addresses.contribute()}];
}
