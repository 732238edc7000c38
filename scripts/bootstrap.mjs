/* Makes a fresh machine ready; with --chromium, for the tests too. */
import {orStop, prepare} from './prepare.mjs';

await orStop(() => prepare({chromium: process.argv.includes('--chromium')}));
