/*
 * Starts a command line of scripts/ from one compiled file: node scripts/compiled.mjs validate …
 * Reading and translating some two hundred modules takes longer than most commands do. The file is named by what it was
 * made from, so that it is never stale; it is made again when a source or a package changes.
 */
import {createRequire} from 'node:module';
import path from 'node:path';
import v8 from 'node:v8';
import {pathToFileURL} from 'node:url';
import {compiled} from './compile.mjs';
import {ROOT} from './npm.mjs';

// A command ends before code that was optimised early has paid for it: a sixth less of its time. A hint, no more.
v8.setFlagsFromString('--interrupt-budget=400000');

const [name = '', ...args] = process.argv.slice(2);
const source = path.join(ROOT, 'scripts', `${name}.ts`);
const file = await compiled(source, {root: ROOT, folder: path.join(ROOT, '.genere/commandes')});
process.argv = [process.execPath, source, ...args];
createRequire(pathToFileURL(source))(file);
