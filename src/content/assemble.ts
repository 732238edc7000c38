import type {Community} from '../model/community';
import type {Content, GuidePage} from '../model/content';
import type {CommunityEvent, EventFrontMatter} from '../model/event';
import type {GlossaryTerm} from '../model/glossary';
import {addresses} from '../model/addresses';
import type {GuidePageFrontMatter} from '../model/guidePage';
import type {Resource, ResourceFrontMatter} from '../model/resource';
import type {SiteTexts} from '../model/site';
import type {Vocabularies} from '../model/vocabularies';
import type {CheckedFile} from './check';
import type {ParsedFile} from './document';
import {readPassages, renderMarkdown, renderSections} from './markdown';
import type {Place} from './place';

/** Builds the content from the files that hold no error; `undefined` when what every page needs is missing. */
export function assemble(files: CheckedFile[], vocabularies: Vocabularies | undefined): Content | undefined {
  const sound = (kind: Place['kind']) =>
    files.filter((file) => file.place.kind === kind && file.sound).sort(byId);
  const site = sound('site')[0]?.value as SiteTexts | undefined;
  const community = sound('communaute')[0]?.value as Community | undefined;
  if (!vocabularies || !site || !community) return undefined;
  return {
    site,
    vocabularies,
    community,
    resources: sound('ressource').map(toResource),
    events: sound('evenement').map(toEvent),
    glossary: (sound('glossaire')[0]?.value as GlossaryTerm[] | undefined) ?? [],
    guide: sound('guide').map(toGuidePage),
  };
}

function byId(a: CheckedFile, b: CheckedFile): number {
  return a.place.id < b.place.id ? -1 : 1;
}

function toResource(file: CheckedFile): Resource {
  const sections = file.body ? renderSections(file.body.tree) : [];
  return {...(file.value as ResourceFrontMatter), id: file.place.id, markdown: bodyText(file), sections};
}

function toEvent(file: CheckedFile): CommunityEvent {
  const html = file.body ? renderMarkdown(file.body.tree.children, file.body.tree) : '';
  return {...(file.value as EventFrontMatter), id: file.place.id, html};
}

function toGuidePage(file: CheckedFile): GuidePage {
  return {
    ...(file.value as GuidePageFrontMatter),
    id: file.place.id,
    url: addresses.guideStage(file.place.id),
    passages: file.body ? readPassages(file.body.tree) : [],
  };
}

function bodyText({text, body}: ParsedFile): string {
  return body
    ? text
        .slice(...body.range)
        .replace(/\r\n?/g, '\n')
        .trim()
    : '';
}
