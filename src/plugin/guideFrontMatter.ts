import type {MarkdownConfig} from '@docusaurus/types';

/** Front matter as Docusaurus hands it over. */
interface ParsedFrontMatter {
  frontMatter: Record<string, unknown>;
  content: string;
}

/**
 * Reads the front matter of a page. What is no YAML is no front matter: the content plugin says what is wrong with it, and
 * where, before Docusaurus would.
 */
export const readGuideFrontMatter: MarkdownConfig['parseFrontMatter'] = async (params) => {
  const read = params.defaultParseFrontMatter(params);
  return toDocusaurusFrontMatter(await read.catch(() => ({frontMatter: {}, content: params.fileContent})));
};

/**
 * Gives Docusaurus the names it knows for the French keys of a guide page; the others it leaves as they are. Dates become text again:
 * the parser of Docusaurus reads YAML 1.1, where a bare day is a Date.
 */
export function toDocusaurusFrontMatter({frontMatter, content}: ParsedFrontMatter): ParsedFrontMatter {
  const {titre, resume, ordre, ...rest} = frontMatter;
  const renamed: Record<string, unknown> = {
    ...(typeof titre === 'string' ? {title: titre} : {}),
    ...(typeof resume === 'string' ? {description: resume} : {}),
    ...(typeof ordre === 'number' ? {sidebar_position: ordre} : {}),
    ...rest,
  };
  for (const [key, value] of Object.entries(renamed)) {
    if (value instanceof Date) renamed[key] = value.toISOString().slice(0, 10);
  }
  return {frontMatter: renamed, content};
}
