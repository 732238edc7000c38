import type {ReactNode} from 'react';
import {useEffect, useMemo} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {BookletView} from '@site/src/views/bookletView';
import {pageRules} from './pageRules';

/**
 * The heads and feet of the printed pages. They are in the document, for those who print without scripts; scripts put a style
 * sheet of theirs in its place, since the policy of the site refuses an element that they would write.
 */
export default function PageRules({stages}: Pick<BookletView, 'stages'>): ReactNode {
  const css = useMemo(() => pageRules(stages), [stages]);
  const isBrowser = useIsBrowser();
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [css]);
  // Our own words, escaped for CSS.
  return isBrowser ? null : <style dangerouslySetInnerHTML={{__html: css}} />;
}
