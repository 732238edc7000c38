import {readFileSync, writeFileSync} from 'node:fs';
import {contributorPage} from '../src/exports/contributorPage';

/* Writes in CONTRIBUTING.md what the tables of fields say. A test tells when it is to be run again. */

const FILE = 'CONTRIBUTING.md';
writeFileSync(FILE, contributorPage(readFileSync(FILE, 'utf8')));
