import path from 'node:path';
import {build} from 'esbuild';
import {BENCH} from '../paths';

interface Bundle {
  /** File of `clients/`, or an absolute address. */
  entry: string;
  outfile: string;
  /** Modules to find elsewhere: name in the code, file. */
  alias?: Record<string, string>;
  /** A worker is a script; a client, a module. */
  format?: 'esm' | 'iife';
}

/** Makes one file for the browser out of a client and all it imports, as a production build would. */
export async function bundle({entry, outfile, alias = {}, format = 'esm'}: Bundle): Promise<void> {
  await build({
    entryPoints: [path.resolve(BENCH, 'clients', entry)],
    outfile,
    alias,
    format,
    bundle: true,
    minify: true,
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });
}
