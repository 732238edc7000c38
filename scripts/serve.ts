/* Serves the site built in build/ as its host does: `npm run serve -- --port 3000`. Port 0 takes a free one. */
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {parseArgs} from 'node:util';
import {builtBaseUrl, siteListener} from './siteServer';

const FOLDER = 'build';
const {port} = parseArgs({options: {port: {type: 'string', default: '3000'}}}).values;

try {
  const baseUrl = builtBaseUrl(FOLDER);
  const server = createServer(siteListener(FOLDER, baseUrl)).listen(Number(port), 'localhost', () => {
    console.log(`Site servi\u00a0: http://localhost:${(server.address() as AddressInfo).port}${baseUrl}`);
  });
  server.on('error', ({message}) => {
    console.error(
      `Le port ${port} ne s’ouvre pas (${message})\u00a0: essayez «\u00a0npm run serve -- --port 0\u00a0».`,
    );
    process.exitCode = 1;
  });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
