import {compareNearest} from '../directory/order';
import type {DirectoryRecord} from '../directory/record';
import type {Row} from '../directory/row';
import {toRow} from '../directory/row';
import {addresses} from '../model/addresses';
import type {Content, Practice} from '../model/content';
import type {Evidence} from '../model/guidePage';
import {practiceNumber} from '../model/practiceNumber';
import {serves} from '../model/serve';
import {byIds} from './byIds';
import type {DirectoryIndex} from './directoryIndex';
import type {FactView} from './factView';
import {toFactView} from './factView';
import type {GuideFrame} from './guideView';
import {guideFrame} from './guideView';
import type {PracticeLink} from './practiceLink';
import {toPracticeLink} from './practiceLink';
import {toTemplateLink, type TemplateLink} from './templateLink';

/** One practice of the guide. */
export interface PracticeView extends GuideFrame {
  kind: 'pratique';
  id: string;
  numero: string;
  evidence: Evidence;
  templates: TemplateLink[];
  facts: FactView[];
  /** A few resources that serve it, those with the most of its needs first, then the nearest. */
  resources: Row[];
  allResources: {url: string; count: number};
  /** To read next. */
  related: PracticeLink[];
}

/** Resources shown. */
const SHOWN = 4;

export function practiceView(page: Practice, content: Content, index: DirectoryIndex): PracticeView {
  const {vocabularies, templates, facts} = content;
  const records = servingRecords(page, index);
  return {
    kind: 'pratique',
    ...guideFrame(page, content),
    id: page.id,
    numero: practiceNumber(page, vocabularies),
    evidence: page.preuve,
    templates: byIds(page.gabarits, templates).map(toTemplateLink),
    facts: byIds(page.faits ?? [], facts).map(toFactView),
    resources: records.slice(0, SHOWN).map((record) => toRow(record, index.words)),
    allResources: {url: explorerAddress(page), count: records.length},
    related: byIds(page.lie_a, content.practices).map((other) => toPracticeLink(other, vocabularies)),
  };
}

/** The resources that serve a practice, the best first: more of its needs, then nearer, then surer. */
export function servingRecords(
  page: Pick<Practice, 'etape' | 'besoins'>,
  {records, vocabularies}: DirectoryIndex,
): DirectoryRecord[] {
  const nearest = compareNearest(vocabularies);
  const shared = ({besoins}: DirectoryRecord) => besoins.filter((need) => page.besoins.includes(need)).length;
  return records
    .filter((record) => serves(record, page, vocabularies))
    .sort((a, b) => shared(b) - shared(a) || nearest(a, b));
}

/** The same resources in the explorer. */
function explorerAddress({etape, besoins}: Practice): string {
  const query = new URLSearchParams([...besoins.map((need) => ['besoin', need]), ['etape', etape]]);
  return `${addresses.directory()}?${query.toString()}`;
}
