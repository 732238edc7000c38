import type {FormEvent, ReactNode} from 'react';
import {useId} from 'react';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {Search} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {MAX_QUERY_LENGTH} from '@site/src/directory/selection';
import {addresses} from '@site/src/model/addresses';

/** A question put to the directory. Without JavaScript the browser sends the form; with it, the page changes in place. */
export default function SearchForm({small = false}: {small?: boolean}): ReactNode {
  const id = useId();
  const history = useHistory();
  const action = useBaseUrl(addresses.directory());

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const question = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    history.push(question ? `${action}?${new URLSearchParams({q: question})}` : action);
  };
  return (
    <form
      className={small ? 'cherche cherche--p' : 'cherche'}
      role="search"
      action={action}
      onSubmit={submit}
    >
      <label className="sr" htmlFor={id}>
        Chercher dans le répertoire
      </label>
      <div className="cherche__boite">
        <Icon as={Search} />
        <input
          id={id}
          name="q"
          type="search"
          placeholder="Dites-le dans vos mots"
          autoComplete="off"
          maxLength={MAX_QUERY_LENGTH}
          enterKeyHint="search"
        />
        <button className="btn" type="submit">
          Chercher
        </button>
      </div>
    </form>
  );
}
