import type {Crumb} from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';

export function contributionCrumbs(...more: Crumb[]): Crumb[] {
  return [{label: 'Contribuer', url: addresses.contribute()}, ...more];
}
