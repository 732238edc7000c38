import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {formFiles} from '../src/contribution/issueForms/formFile';
import {contributorPage} from '../src/exports/contributorPage';
import {editorFiles} from '../src/exports/editors';
import {contentOf} from './commandLine';

/*
 * Writes what the tables of fields say where others read it: CONTRIBUTING.md, the schemas that the site serves, the files of
 * editors, the forms of the forge. Tests tell when it is to be run again.
 */

const PAGE = 'CONTRIBUTING.md';

async function write(): Promise<void> {
  writeFileSync(PAGE, contributorPage(readFileSync(PAGE, 'utf8')));
  const {vocabularies} = await contentOf('data', process.cwd());
  for (const [file, text] of Object.entries({...editorFiles(vocabularies), ...formFiles(vocabularies)})) {
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}

void write();
