import GithubSlugger from 'github-slugger';

/** Anchors of the headings of one page, with the very package that Docusaurus makes them with. */
export function anchorMaker(): (heading: string) => string {
  const slugger = new GithubSlugger();
  return (heading) => slugger.slug(heading);
}
