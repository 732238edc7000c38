import type {ReactNode} from 'react';
import {useMemo} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useChecking, useChecks} from '@site/src/checkClient/useChecks';
import {keepingNote} from '@site/src/components/Browser/keepingNote';
import {useChannels} from '@site/src/components/PageFrame/useSite';
import {newFileAddress} from '@site/src/contribution/channels';
import {isBlankDraft} from '@site/src/contribution/draft/values';
import {addresses} from '@site/src/model/addresses';
import type {AskedKey, AskedStart} from '@site/src/views/askedStart';
import {askedStart} from '@site/src/views/askedStart';
import type {ContributionView} from '@site/src/views/contributionView';
import Asked from './Asked';
import Drafts from './Drafts';
import ChecksFailed from './ChecksFailed';
import FormFrame from './FormFrame';
import {useAsked} from './useAsked';
import {useDraft} from './useDraft';
import type {Parcel} from './WaysOut';
import WaysOut from './WaysOut';

/** The query key that names a draft. */
const DRAFT_KEY = 'brouillon';

/** Before a draft is chosen, and without scripts. */
const FIRST = '1';

const REFUSED =
  'Ce navigateur ne garde rien\u00a0: vos réponses durent tant que vous restez sur le site. Téléchargez le fichier avant de partir.';

/** The form that proposes a resource. Several drafts may wait; the address says which one is open. */
export default function Propose({data: {parts, asked}}: {data: ContributionView}): ReactNode {
  const start = useAskedStart(asked);
  const [key, open] = useOpenDraft(start.mark);
  const {draft, keeping, change, drop} = useDraft(key, start.draft);
  const checks = useChecks();
  // What the address has answered is not the visitor's yet.
  const isUntouched = isBlankDraft(draft) || draft === start.draft;
  useChecking(isUntouched ? undefined : draft, checks);
  const {repository} = useChannels();
  const otherWays = useBaseUrl(`${addresses.contribute()}#proposer`);
  return (
    <FormFrame
      title="Proposer une ressource"
      lead="Quelques réponses suffisent. Quelqu’un de la communauté relit tout avant la mise en ligne."
      before={
        <>
          <noscript>
            <p className="note-attn">
              Ce formulaire a besoin de JavaScript. <a href={otherWays}>D’autres façons de proposer</a> n’en
              demandent pas{'\u00a0'}: elles sont à la page « Contribuer ».
            </p>
          </noscript>
          <Asked start={start} />
          <Drafts current={key} isBlank={isUntouched} onOpen={open} />
          {keepingNote(keeping, REFUSED) && <p className="note-attn">{keepingNote(keeping, REFUSED)}</p>}
          {checks.status === 'failed' && <ChecksFailed retry={checks.retry} />}
        </>
      }
      of={key}
      form={{
        parts,
        draft,
        change,
        names: checks.names,
        result: isUntouched ? undefined : checks.result,
        action: 'Vérifier et préparer l’envoi',
      }}
      again={{
        label: 'C’est envoyé\u00a0: effacer ce brouillon',
        onAgain() {
          drop();
          window.scrollTo(0, 0);
        },
      }}
    >
      {({id, path, text}) => (
        <>
          <h2>Votre fiche est prête</h2>
          <WaysOut
            parcel={{
              subject: `Proposer\u00a0: ${String(draft.values.nom ?? '')}`,
              sentences: ['Bonjour, je propose cette ressource pour le répertoire.'],
              fileName: `${id}.md`,
              text,
              ...waysOf(repository, path, text),
            }}
          />
        </>
      )}
    </FormFrame>
  );
}

/** The new file, ready to be proposed; the page of the files, when it is too long. */
function waysOf(
  repository: string | undefined,
  path: string,
  text: string,
): Pick<Parcel, 'prepared' | 'page'> {
  if (repository === undefined) return {};
  const prepared = newFileAddress(repository, path, text);
  return prepared === undefined ? {page: newFileAddress(repository, path, '') ?? repository} : {prepared};
}

/** What the address answers: nothing at the build and at hydration, which do not know it. */
function useAskedStart(keys: readonly AskedKey[]): AskedStart {
  const {search} = useLocation();
  const isBrowser = useIsBrowser();
  return useMemo(() => askedStart(isBrowser ? search : '', keys), [isBrowser, search, keys]);
}

/**
 * The draft that the address names, and how to open another. An address that answers questions has a draft of its own: it
 * never writes over what waits on the device.
 */
function useOpenDraft(mark: string): [string, (key: string) => void] {
  const history = useHistory();
  const key = useAsked(DRAFT_KEY) || mark || FIRST;
  return [
    key,
    (next) => history.push(addressOf(history.location.pathname, next === FIRST ? {} : {[DRAFT_KEY]: next})),
  ];
}

function addressOf(pathname: string, query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? pathname : `${pathname}?${text}`;
}
