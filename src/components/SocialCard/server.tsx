import type {ReactNode} from 'react';
import {existsSync, readFileSync} from 'node:fs';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {CARD_SIZE} from '@site/src/exports/cards/card';
import {addresses} from '@site/src/model/addresses';
import type {CardIndex} from '@site/src/plugin/cards';

/** Set by the plugin when it builds the server bundle. */
declare const SOCIAL_CARDS_FILE: string;

let index: CardIndex | undefined;

/** The picture that a shared address shows: that of its page, or of the site. */
export default function SocialCard(): ReactNode {
  const {url, baseUrl} = useDocusaurusContext().siteConfig;
  const {pathname} = useLocation();
  index ??= existsSync(SOCIAL_CARDS_FILE)
    ? (JSON.parse(readFileSync(SOCIAL_CARDS_FILE, 'utf8')) as CardIndex)
    : {};
  const card = index[`/${pathname.slice(baseUrl.length)}`] ?? index[addresses.home()];
  if (!card) return null;
  return (
    <Head>
      <meta property="og:image" content={url + baseUrl + card.file} />
      <meta property="og:image:width" content={String(CARD_SIZE.width)} />
      <meta property="og:image:height" content={String(CARD_SIZE.height)} />
      <meta property="og:image:alt" content={card.alt} />
    </Head>
  );
}
