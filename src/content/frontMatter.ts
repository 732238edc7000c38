import {isRecord} from './data';
import {FRONT_MATTER} from './fences';
import {dateKeysOf} from './schemas';
import {readYaml} from './yaml';

export interface SplitText {
  frontMatter: Record<string, unknown>;
  content: string;
}

/**
 * The front matter of a page of the guide and what follows, read as the validator reads them: another parser would take
 * « 12:30 » for a number, a day for a Date, or a lone CR for no end of line. Empty when there is none, or when it is
 * faulty: the validator says why.
 */
export function splitFrontMatter(text: string): SplitText {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [whole = '', , yaml = ''] = FRONT_MATTER.exec(plain) ?? [];
  const {data} = readYaml(yaml, 0, {
    dateKeys: dateKeysOf({kind: 'pratique', id: '', stage: ''}),
    isFrontMatter: true,
  });
  return {frontMatter: isRecord(data) ? data : {}, content: plain.slice(whole.length)};
}
