import {addresses} from '../model/addresses';
import type {Community} from '../model/community';
import type {Content, GuidePage} from '../model/content';
import type {CommunityEvent, EventFrontMatter} from '../model/event';
import type {GlossaryTerm} from '../model/glossary';
import {glossarySchema} from '../model/glossary';
import type {GuidePageFrontMatter} from '../model/guidePage';
import type {Resource, ResourceFrontMatter} from '../model/resource';
import type {SiteTexts} from '../model/site';
import type {Vocabularies} from '../model/vocabularies';
import {readPassages, renderMarkdown, renderSections} from './markdown';
import type {Place} from './place';
import type {CheckedFile} from './rule';

/**
 * Builds the content; `undefined` when what every page needs is missing. Entries come from the files without error
 * (`sound`). A file of the whole site is used as soon as its schema takes it: a detail must not bring the site down.
 */
export function assemble(
  sound: CheckedFile[],
  files: CheckedFile[],
  vocabularies: Vocabularies | undefined,
): Content | undefined {
  const site = single(files, 'site')?.value as SiteTexts | undefined;
  const community = single(files, 'communaute')?.value as Community | undefined;
  if (!vocabularies || !site || !community) return undefined;
  return {
    site,
    vocabularies,
    community,
    resources: entries(sound, 'ressource').map(toResource),
    events: entries(sound, 'evenement').map(toEvent),
    glossary: toGlossary(single(files, 'glossaire')),
    guide: entries(sound, 'guide').map(toGuidePage),
  };
}

function single(files: CheckedFile[], kind: Place['kind']): CheckedFile | undefined {
  return files.find(({place}) => place.kind === kind);
}

function entries(files: CheckedFile[], kind: Place['kind']): CheckedFile[] {
  return files
    .filter(({place, value}) => place.kind === kind && value !== undefined)
    .sort((a, b) => (a.place.id < b.place.id ? -1 : 1));
}

function toResource({place, value, text, body}: CheckedFile): Resource {
  return {
    ...(value as ResourceFrontMatter),
    id: place.id,
    markdown: body
      ? text
          .slice(...body.range)
          .replace(/\r\n?/g, '\n')
          .trim()
      : '',
    sections: body ? renderSections(body.tree) : [],
  };
}

function toEvent({place, value, body}: CheckedFile): CommunityEvent {
  const html = body ? renderMarkdown(body.tree.children, body.tree) : '';
  return {...(value as EventFrontMatter), id: place.id, html};
}

function toGuidePage({place, value, body}: CheckedFile): GuidePage {
  return {
    ...(value as GuidePageFrontMatter),
    id: place.id,
    url: addresses.guideStage(place.id),
    passages: body ? readPassages(body.tree) : [],
  };
}

/** The terms that are right, even when others are not. */
function toGlossary(file: CheckedFile | undefined): GlossaryTerm[] {
  const terms = Array.isArray(file?.yaml?.data) ? file.yaml.data : [];
  return terms.flatMap((term) => {
    const read = glossarySchema.element.safeParse(term);
    return read.success ? [read.data] : [];
  });
}
