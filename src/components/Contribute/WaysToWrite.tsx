import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ArrowUpRight, Mail} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {useChannels} from '@site/src/components/PageFrame/useSite';
import {mailAddress, newMessageAddress} from '@site/src/contribution/channels';
import {addresses} from '@site/src/model/addresses';

interface Props {
  /** Subject of the message. */
  subject: string;
  /** What it should say, one line for each. */
  points: readonly string[];
  /** What it is about: the first line of the message. */
  about?: string | undefined;
}

/** The ways by which a message can leave without any form: those that the site is given, or whom to speak to. */
export default function WaysToWrite({subject, points, about}: Props): ReactNode {
  const {repository, mail} = useChannels();
  const asked = points.map((point) => `${point}\u00a0:\n\n`);
  const body = [...(about === undefined ? [] : [`${about}\n\n`]), ...asked].join('\n');
  const message =
    repository === undefined ? undefined : newMessageAddress(repository, {title: subject, body});
  const letter = mail === undefined ? undefined : mailAddress(mail, subject, body);
  if (message === undefined && letter === undefined) {
    return (
      <p>
        Aucune adresse n’est encore ouverte pour recevoir vos messages. Parlez-en à une rencontre, ou passez
        par une organisation de la communauté : <Link to={addresses.community()}>comment la joindre</Link>.
      </p>
    );
  }
  return (
    <>
      {letter !== undefined && (
        <p>
          <a className="btn btn--2" href={letter}>
            <Icon as={Mail} />
            {subject} par courriel
          </a>
        </p>
      )}
      {message !== undefined && (
        <>
          <p>
            <a className="btn btn--2" href={message}>
              {subject} par la page du projet
              <Icon as={ArrowUpRight} />
            </a>
          </p>
          <p className="aide">
            Le site GitHub s’ouvre sur un message déjà préparé. Il demande un compte gratuit, et votre message
            y est public.
          </p>
        </>
      )}
    </>
  );
}
