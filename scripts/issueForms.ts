import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {formFiles} from '../src/contribution/issueForms/formFile';
import {issueForms} from '../src/contribution/issueForms/forms';
import {contentOf} from './commandLine';

/** Where the forge looks for its forms. */
export const FORMS_FOLDER = '.github/ISSUE_TEMPLATE';

/** Writes the forms of the forge, as the table of fields and the lists have them. */
export async function writeIssueForms(root: string): Promise<void> {
  const {vocabularies} = await contentOf('data', root);
  mkdirSync(path.join(root, FORMS_FOLDER), {recursive: true});
  for (const [name, text] of Object.entries(formFiles(issueForms(vocabularies)))) {
    writeFileSync(path.join(root, FORMS_FOLDER, name), text);
  }
}
