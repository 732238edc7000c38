import type {Content, Practice, StageGuide} from '../model/content';
import {guideDoc} from '../model/guideDoc';
import {formatDate} from '../model/date';
import type {GlossaryTerm} from '../model/glossary';
import type {GuideSource} from '../model/guidePage';
import {byIds} from './byIds';
import type {FactView} from './factView';
import {toFactView} from './factView';
import {practiceNumber} from '../model/practiceNumber';
import type {TemplateLink} from './templateLink';
import {toTemplateLink} from './templateLink';

/** A page of the guide, whole, among others on one page to print. */
export interface Chapter {
  /** Id of its Markdown: the path of the file under `docs/`, without its ending. */
  doc: string;
  /** Anchor of its title; all its other anchors begin with it and a hyphen. */
  anchor: string;
  /** « 2.4 »; the overview of a stage has none. */
  numero?: string;
  titre: string;
  resume: string;
  /** Where it stands alone. */
  url: string;
  sources: GuideSource[];
  templates: TemplateLink[];
  facts: FactView[];
  /** A day, in words and as AAAA-MM-JJ. */
  revised: {text: string; date: string};
}

export interface BookletStage {
  /** Its anchor too. */
  id: string;
  numero: number;
  nom: string;
  /** What one says at this stage. */
  voix: string;
  overview: Chapter;
  practices: Chapter[];
}

/** One stage of the guide, or the whole guide, on one page to print. */
export interface BookletView {
  kind: 'etape' | 'guide';
  stages: BookletStage[];
  /** At the end of the whole guide: every fact, every word. */
  facts: FactView[];
  terms: GlossaryTerm[];
  /** The day its newest page was revised. */
  revised: {text: string; date: string};
}

/** The whole guide: its stages in their order, its facts and its words. */
export function guideBooklet(content: Content): BookletView {
  const stages = bookletStages(content);
  return {
    kind: 'guide',
    stages,
    facts: content.facts.map(toFactView),
    terms: content.glossary,
    revised: newest(stages),
  };
}

/** One booklet for each stage that has an overview. */
export function stageBooklets(content: Content): BookletView[] {
  return bookletStages(content).map((stage) => ({
    kind: 'etape',
    stages: [stage],
    facts: [],
    terms: [],
    revised: newest([stage]),
  }));
}

/** The chapters of a booklet in the order one reads them. */
export function chaptersOf({stages}: Pick<BookletView, 'stages'>): Chapter[] {
  return stages.flatMap(({overview, practices}) => [overview, ...practices]);
}

function bookletStages(content: Content): BookletStage[] {
  return content.vocabularies.etapes.flatMap(({id, numero, nom, voix}): BookletStage[] => {
    const overview = content.stageGuides.find(({etape}) => etape === id);
    if (!overview) return [];
    const practices = content.practices.filter(({etape}) => etape === id);
    return [
      {
        id,
        numero,
        nom,
        voix,
        overview: overviewChapter(overview, content),
        practices: practices.map((page) => practiceChapter(page, content)),
      },
    ];
  });
}

function overviewChapter(page: StageGuide, {templates}: Content): Chapter {
  return {
    ...common(page, 'index'),
    templates: templates.filter(({etape}) => etape === page.etape).map(toTemplateLink),
    facts: [],
  };
}

function practiceChapter(page: Practice, {vocabularies, templates, facts}: Content): Chapter {
  return {
    ...common(page, page.id),
    numero: practiceNumber(page, vocabularies),
    templates: byIds(page.gabarits, templates).map(toTemplateLink),
    facts: byIds(page.faits ?? [], facts).map(toFactView),
  };
}

function common({etape, titre, resume, url, sources, revise_le}: StageGuide | Practice, file: string) {
  return {
    doc: guideDoc(etape, file),
    anchor: `${etape}-${file === 'index' ? 'vue-d-ensemble' : file}`,
    titre,
    resume,
    url,
    sources,
    revised: {text: formatDate(revise_le), date: revise_le},
  };
}

function newest(stages: BookletStage[]): BookletView['revised'] {
  const [first, ...others] = chaptersOf({stages}).map(({revised}) => revised);
  return others.reduce(
    (latest, day) => (day.date > latest.date ? day : latest),
    first ?? {text: '', date: ''},
  );
}
