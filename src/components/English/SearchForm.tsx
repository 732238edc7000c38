import type {ReactNode} from 'react';
import {useId} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {Search} from 'lucide-react';
import {ALL_ID} from '@site/src/components/Explorer/AllResources';
import Icon from '@site/src/components/Icon';
import {MAX_QUERY_LENGTH} from '@site/src/directory/selection';
import {addresses} from '@site/src/model/addresses';
import type {EnglishView} from '@site/src/views/englishView';
import styles from './styles.module.css';

type Filter = NonNullable<EnglishView['entries']>['filter'];

/** One's own words, taken to the directory among what is offered in English. Like the box in French, it needs scripts there. */
export default function SearchForm({filter: {key, value}}: {filter: Filter}): ReactNode {
  const id = useId();
  return (
    <>
      <form className={`cherche ${styles.search}`} role="search" action={useBaseUrl(addresses.directory())}>
        <label className="sr" htmlFor={id}>
          Search what is offered in English
        </label>
        <div className="cherche__boite">
          <Icon as={Search} />
          <input
            id={id}
            name="q"
            type="search"
            placeholder="Say it in your own words"
            autoComplete="off"
            enterKeyHint="search"
            maxLength={MAX_QUERY_LENGTH}
          />
          <input type="hidden" name={key} value={value} />
          <button className="btn" type="submit">
            Search
          </button>
        </div>
      </form>
      <noscript>
        <p>
          Without JavaScript, the directory cannot read your words. Call or write to the people below, or see{' '}
          <Link to={`${addresses.directory()}#${ALL_ID}`}>all the entries, in French</Link>.
        </p>
      </noscript>
    </>
  );
}
