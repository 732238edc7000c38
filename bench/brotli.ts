import {createHash} from 'node:crypto';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {WORK} from './paths';

const compress = promisify(brotliCompress);
const CACHE = path.join(WORK, 'brotli');

/**
 * The bytes under brotli 11, what a careful host sends. Kept by their hash: brotli 11 takes about a second for half a
 * megabyte, and the index of a peer has ten times that.
 */
export async function brotli(bytes: Uint8Array): Promise<Uint8Array> {
  const file = path.join(CACHE, createHash('sha256').update(bytes).digest('hex'));
  return readFile(file).catch(async () => {
    const compressed = await compress(bytes, {
      params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
    });
    await mkdir(CACHE, {recursive: true});
    await writeFile(file, compressed);
    return compressed;
  });
}
