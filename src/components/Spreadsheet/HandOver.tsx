import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ArrowUpRight, Mail} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {useRepository, useSiteTexts} from '@site/src/components/PageFrame/useSite';
import {mailAddress, newMessageAddress} from '@site/src/contribution/channels';
import {addresses} from '@site/src/model/addresses';

interface Props {
  /** How the message is called. */
  subject: string;
  /** What it says. */
  body: string;
}

/** Whom to give the files to, by what the site is configured with. */
export default function HandOver({subject, body}: Props): ReactNode {
  const repository = useRepository();
  const {courriel_propositions: mail} = useSiteTexts();
  const letter = mail && mailAddress(mail, subject, body);
  const message = repository && newMessageAddress(repository, {title: subject, body});
  return (
    <>
      {mail && (
        <p>
          Joignez le fichier .zip à un courriel, à <a href={letter ?? `mailto:${mail}`}>{mail}</a>.
        </p>
      )}
      {letter && (
        <p>
          <a className="btn btn--2" href={letter}>
            <Icon as={Mail} />
            Ouvrir un courriel préparé
          </a>
        </p>
      )}
      {message && (
        <>
          <p>
            <a className="btn btn--2" href={message} target="_blank" rel="noopener">
              Le remettre par la page du projet
              <Icon as={ArrowUpRight} />
              <span className="sr"> (nouvel onglet)</span>
            </a>
          </p>
          <p className="aide">
            Le site GitHub s’ouvre sur un message préparé&nbsp;: glissez-y le fichier .zip. Il demande un
            compte gratuit, et votre message y est public.
          </p>
        </>
      )}
      {!mail && !message && (
        <p>
          Remettez le fichier .zip à la communauté de pratique&nbsp;:{' '}
          <Link to={addresses.community()}>comment la joindre</Link>.
        </p>
      )}
    </>
  );
}
