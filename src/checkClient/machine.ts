import {momentInMontreal} from '../model/montreal';
import type {Machine} from './host';

/** A browser: the page, or a worker of it. */
export function browser(): Machine {
  return {
    async download(address) {
      const response = await fetch(address);
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    today: () => momentInMontreal(new Date()).day,
    later: (callback) => void setTimeout(callback),
  };
}
