/*
 * Starts a command line of scripts/ from one compiled file: node scripts/compiled.mjs validate …
 * Reading and translating some two hundred modules takes longer than most commands do. The file is named by what it was
 * made from, so that it is never stale; it is made again when a source or a package changes.
 */
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {compiled} from './compile.mjs';
import {ROOT} from './npm.mjs';

const [name = '', ...args] = process.argv.slice(2);
const source = path.join(ROOT, 'scripts', `${name}.ts`);
const file = await compiled(source, {root: ROOT, folder: path.join(ROOT, '.genere/commandes')});
process.argv = [process.execPath, source, ...args];
createRequire(pathToFileURL(source))(file);
