import {compareRecords} from '../directory/order';
import type {DirectoryRecord} from '../directory/record';
import type {Row} from '../directory/row';
import {toRow} from '../directory/row';
import {addresses} from '../model/addresses';
import type {Content, Practice} from '../model/content';
import type {Evidence} from '../model/guidePage';
import {serves} from '../model/serve';
import type {DirectoryIndex} from './directoryIndex';
import type {FactView} from './factView';
import {toFactView} from './factView';
import type {GuideFrame, PracticeLink} from './guideView';
import {guideFrame, toPracticeLink} from './guideView';
import type {CountedLink} from './needView';
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
  allResources: CountedLink;
  /** To read next. */
  related: (PracticeLink & {stage: string})[];
}

/** Resources shown. */
const SHOWN = 4;

export function practiceView(page: Practice, content: Content, index: DirectoryIndex): PracticeView {
  const {vocabularies, templates, facts} = content;
  const frame = guideFrame(page, content);
  const records = servingRecords(page, index);
  return {
    kind: 'pratique',
    ...frame,
    id: page.id,
    numero: `${frame.stage.numero}.${page.ordre}`,
    evidence: page.preuve,
    templates: pick(page.gabarits, templates).map(toTemplateLink),
    facts: pick(page.faits ?? [], facts).map(toFactView),
    resources: records.slice(0, SHOWN).map((record) => toRow(record, vocabularies)),
    allResources: {
      label: 'Toutes les ressources pour cette pratique',
      url: explorerAddress(page),
      count: records.length,
    },
    related: pick(page.lie_a, content.practices).map((other) => {
      const stage = vocabularies.etapes.find(({id}) => id === other.etape);
      return {...toPracticeLink(other, stage?.numero ?? 0), stage: stage?.nom ?? ''};
    }),
  };
}

/** The resources that serve a practice, the best first: more of its needs, then nearer, then surer. */
export function servingRecords(
  page: Pick<Practice, 'etape' | 'besoins'>,
  {records, vocabularies}: DirectoryIndex,
): DirectoryRecord[] {
  const nearest = compareRecords('pres', vocabularies.territoires);
  const shared = ({besoins}: DirectoryRecord) => besoins.filter((need) => page.besoins.includes(need)).length;
  return records
    .filter((record) => serves(record, page))
    .sort((a, b) => shared(b) - shared(a) || nearest(a, b));
}

/** The same resources in the explorer. */
function explorerAddress({etape, besoins}: Practice): string {
  const query = new URLSearchParams([...besoins.map((need) => ['besoin', need]), ['etape', etape]]);
  return `${addresses.directory()}?${query.toString()}`;
}

/** The things of these ids, in their order; an id that leads nowhere is passed over. */
function pick<T extends {id: string}>(ids: readonly string[], things: readonly T[]): T[] {
  return ids.flatMap((id) => things.find((thing) => thing.id === id) ?? []);
}
