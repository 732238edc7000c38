import type {Page} from '@playwright/test';

/** A heading or a link, as one sees it. */
interface Seen {
  text: string;
  /** Of a heading: 1 to 6. */
  level?: number;
  href?: string;
}

interface Shown {
  /** All the text, shown or not. */
  text: string;
  headings: Seen[];
  links: Seen[];
}

/**
 * What a part of a page shows, read at once: to ask the browser for each heading and each link in turn takes longer than to
 * load the page. Spaces are made plain, as `plain` does.
 */
export async function shownIn(page: Page, selector: string): Promise<Shown> {
  const {text, headings, links} = await page.locator(selector).evaluate((part) => {
    const isShown = (element: Element) =>
      element.checkVisibility({visibilityProperty: true}) &&
      !element.closest('[aria-hidden=true]') &&
      [...element.getClientRects()].some(({width, height}) => width > 0 && height > 0);
    const seen = (what: string) => [...part.querySelectorAll(what)].filter(isShown);
    return {
      text: part.textContent,
      headings: seen('h1, h2, h3, h4, h5, h6').map(({tagName, textContent}) => ({
        text: textContent,
        level: Number(tagName[1]),
      })),
      links: seen('a[href]').map((link) => ({
        text: link.textContent,
        href: link.getAttribute('href') ?? '',
      })),
    };
  });
  const toPlain = (all: Seen[]) => all.map((each) => ({...each, text: plain(each.text)}));
  return {text: plain(text), headings: toPlain(headings), links: toPlain(links)};
}

/** A text with plain spaces, one at a time. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
