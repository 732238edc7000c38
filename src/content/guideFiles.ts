import {parseFile} from './document';
import type {FolderOptions} from './folder';
import {findFiles} from './folder';
import {readGuideText} from './guideText';
import {isRecord, records} from './data';

/** What a file of the guide gives to read, faults or not. */
export interface GuideFile {
  path: string;
  text: string;
}

/** The running text of the pages of the guide and of its templates, one block a line. Headings are left out. */
export async function readGuideFiles(options: FolderOptions): Promise<GuideFile[]> {
  const files = (await findFiles(options)).map(parseFile);
  return files.flatMap(({path, place, body, yaml}): GuideFile[] => {
    switch (place.kind) {
      case 'guide':
      case 'pratique':
        return body ? [{path, text: bodyText(body)}] : [];
      case 'gabarit':
        return [{path, text: templateText(yaml?.data)}];
      default:
        return [];
    }
  });
}

function bodyText({tree}: NonNullable<ReturnType<typeof parseFile>['body']>): string {
  return readGuideText(tree)
    .passages.map(({text}) => text)
    .join('\n');
}

/** What a template says to who fills it in; its example is not ours to make easy. */
function templateText(data: unknown): string {
  if (!isRecord(data)) return '';
  const texts = [data.resume, data.quand, data.comment, ...records(data.champs).map(({aide}) => aide)];
  return texts.filter((text) => typeof text === 'string').join('\n');
}
