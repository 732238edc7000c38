import {LOADING_TITLE} from '@site/src/components/PageFrame/Loading';

/** Has screen readers say the title of the document each time that it changes, but for pages that are only awaited. */
export function announceTitles(): void {
  const region = document.createElement('p');
  region.className = 'sr';
  region.ariaLive = 'polite';
  document.body.append(region);
  let said = document.title;
  const announce = () => {
    const {title} = document;
    if (title === said || title.startsWith(LOADING_TITLE)) return;
    said = title;
    region.textContent = title;
  };
  new MutationObserver(announce).observe(document.head, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}
