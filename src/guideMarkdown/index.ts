import {checklists} from './checklists';
import {citations} from './citations';
import {drawnParts} from './drawnParts';
import {inventedExample} from './inventedExample';
import {sections} from './sections';
import {steps} from './steps';

/**
 * What the guide adds to the Markdown of Docusaurus, in order: rehype plugins, which receive the page as HTML, once
 * Docusaurus has given its headings their anchors. `sections` comes first: the others look for their part by its heading.
 */
export const guideMarkdown = [sections, citations, checklists, steps, inventedExample, drawnParts];

/** Comes last, with the glossary as its option: it marks the words that the others have left. */
export {terms} from './terms';

/** A remark plugin: what Markdown alone cannot be told. */
export {singleTildes} from './singleTildes';
