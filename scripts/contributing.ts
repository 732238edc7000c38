import {readFileSync, writeFileSync} from 'node:fs';
import {contributorPage} from '../src/exports/contributorPage';
import {writeIssueForms} from './issueForms';

/* Writes in CONTRIBUTING.md, and in the forms of the forge, what the tables of fields say. Tests tell when it is to be run again. */

const FILE = 'CONTRIBUTING.md';
writeFileSync(FILE, contributorPage(readFileSync(FILE, 'utf8')));
void writeIssueForms('.');
