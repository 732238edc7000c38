/*
 * Prints the whole guide to one file of build/: `npm run guide:pdf`, once the site is built with GUIDE_PDF=1, which makes its
 * pages link to that file.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {GUIDE_PDF} from '../src/model/fileAddresses';
import {findChromium} from './chromium.mjs';
import {bookletAddress, printBooklet} from './printBooklet';
import {siteListener} from './siteServer';

const FOLDER = 'build';

async function main(): Promise<void> {
  const address = bookletAddress(FOLDER);
  const chromiumPath = await findChromium();
  if (!chromiumPath) {
    throw new Error(
      'Le PDF du guide demande Chromium\u00a0: exécutez «\u00a0npm run bootstrap -- --chromium\u00a0».',
    );
  }
  const server = createServer(siteListener(FOLDER));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  try {
    const localOrigin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const {pdf, pages} = await printBooklet({address, localOrigin, chromiumPath});
    const file = path.join(FOLDER, GUIDE_PDF);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, pdf);
    console.log(`${file}\u00a0: ${pages}\u00a0pages, ${Math.round(pdf.length / 1000)}\u00a0ko.`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
