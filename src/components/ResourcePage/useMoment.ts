import {useSyncExternalStore} from 'react';
import type {Moment} from '@site/src/model/montreal';
import {momentInMontreal} from '@site/src/model/montreal';

const never = () => () => {};

function now(): string {
  const {day, hour} = momentInMontreal(new Date());
  return `${day} ${hour}`;
}

/**
 * The moment it is in Montréal, to the minute, as of the last time something was drawn; at the build and at hydration, the day
 * of the build.
 */
export function useMoment(builtOn: string): Moment {
  const [day = builtOn, hour] = useSyncExternalStore(never, now, () => builtOn).split(' ');
  return hour === undefined ? {day} : {day, hour};
}
