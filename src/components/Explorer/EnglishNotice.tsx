import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import {isEnglish} from '@site/src/search/english';

/** Leads who searches in English to what is offered in English; nothing for the others. */
export default function EnglishNotice({query}: {query: string}): ReactNode {
  if (!isEnglish(query)) return null;
  return (
    <p className="compris" lang="en-CA">
      This site is in French. <Link to={addresses.english()}>See what is offered in English</Link>.
    </p>
  );
}
