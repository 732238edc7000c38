import preload from '@docusaurus/core/lib/client/preload';

/**
 * Stands in for the module of Docusaurus that readies the code of a page before it is shown. When that fails, Docusaurus
 * loads the document: right after a publication, where old files are gone, but offline the browser then shows its own page
 * of error. Here, where nothing answers, the site stays and the page says so (src/theme/Loading).
 * @param pathname address of the page, with the base URL
 */
export default async function preloadPage(pathname: string): Promise<unknown> {
  try {
    return await preload(pathname);
  } catch (error) {
    // The first page has its text already: without its scripts it stays as it is.
    if (!('docusaurusRoot' in window) || (await hostAnswers())) throw error;
    return undefined;
  }
}

async function hostAnswers(): Promise<boolean> {
  try {
    await fetch(window.location.href, {method: 'HEAD', cache: 'no-store'});
    return true;
  } catch {
    return false;
  }
}
