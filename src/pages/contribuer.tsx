import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {BadgeCheck, Flag, Pencil, Plus, Sheet} from 'lucide-react';
import {useAsked} from '@site/src/components/Contribution/useAsked';
import Steps from '@site/src/components/Contribute/Steps';
import WaysToWrite from '@site/src/components/Contribute/WaysToWrite';
import styles from '@site/src/components/Contribute/styles.module.css';
import Icon from '@site/src/components/Icon';
import type {IconLink} from '@site/src/components/IconLinks';
import IconLinks from '@site/src/components/IconLinks';
import PageFrame from '@site/src/components/PageFrame';
import {useChannels} from '@site/src/components/PageFrame/useSite';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';

const TITLE = 'Contribuer';

const LEAD =
  'Une ressource qui manque, un montant qui a changé, un lien brisé : cinq minutes suffisent, sans compte.';

/** What other pages lead to. */
const PROPOSE = 'proposer';
const CORRECT = 'corriger';
const REPORT = 'signaler';
const OTHER = 'autre-chose';

const GESTURES: readonly IconLink[] = [
  {
    url: addresses.propose(),
    icon: Plus,
    title: 'Proposer une ressource',
    text: 'Par un formulaire, sans compte.',
  },
  {
    url: `#${CORRECT}`,
    icon: Pencil,
    title: 'Corriger une fiche',
    text: 'Un numéro, une date, une phrase.',
  },
  {
    url: addresses.toCheck(),
    icon: BadgeCheck,
    title: 'Vérifier une fiche en dix minutes',
    text: 'Celles qui attendent que quelqu’un confirme ce qu’elles disent.',
  },
  {
    url: addresses.spreadsheet(),
    icon: Sheet,
    title: 'Envoyer un tableur',
    text: 'Dix, trente ressources d’un coup.',
  },
  {
    url: `#${REPORT}`,
    icon: Flag,
    title: 'Signaler une erreur',
    text: 'Un programme fermé, un lien brisé, sans avoir à écrire la correction.',
  },
];

/** What a proposal says, for those who write it without the form. */
const PROPOSAL = [
  'Le nom de la ressource et son adresse web',
  'Ce qu’elle offre, en une ou deux phrases',
  'À qui elle s’adresse, et sur quel territoire',
  'La page où vous l’avez lu',
];

const FAULT = [
  'La fiche ou la page en cause',
  'Ce qui est faux, et ce qui serait juste',
  'La page qui le montre',
];

/** What a message says of a page that it does not have to name. */
const LACK = ['Ce qui manque, ou ce qui est faux', 'Ce qui serait juste', 'La page qui le montre'];

/** How to say what is wrong; of the page that the address names, where the foot of it leads here. */
function ReportWays(): ReactNode {
  const {url, baseUrl} = useDocusaurusContext().siteConfig;
  const page = ownPage(useAsked('page'));
  const points = page === undefined ? FAULT : LACK;
  return (
    <>
      {page !== undefined && (
        <p>
          Votre message nommera cette page : <Link to={page}>{page}</Link>
        </p>
      )}
      <Points points={points} />
      <WaysToWrite
        subject="Signaler une erreur"
        points={points}
        about={page && `Page\u00a0: ${url}${baseUrl.slice(0, -1)}${page}`}
      />
    </>
  );
}

/** An address of this site, without the base URL; undefined for anything else that is asked. */
function ownPage(asked: string | undefined): string | undefined {
  return asked !== undefined && /^\/(?:[a-z0-9][\w./-]*)?$/.test(asked) ? asked : undefined;
}

/** All that one can give to the directory and the guide, and how. */
export default function Contribute(): ReactNode {
  const links = useBrokenLinks();
  [PROPOSE, CORRECT, REPORT, OTHER].forEach((anchor) => links.collectAnchor(anchor));
  return (
    <PageFrame title={TITLE} description={LEAD}>
      <PageHeader title={TITLE} lead={LEAD} />
      <div className={`page ${styles.page}`}>
        <section aria-label="Ce que vous pouvez faire">
          <IconLinks links={GESTURES} />
        </section>
        <section className={styles.wide} aria-labelledby={PROPOSE}>
          <h2 id={PROPOSE}>Proposer une ressource, en cinq minutes</h2>
          <Steps />
          <p>
            <Link className="btn" to={addresses.propose()}>
              <Icon as={Plus} />
              Proposer une ressource
            </Link>
          </p>
          <p className="aide">
            Elle sert aux projets d’ici, elle existe encore et une page publique la décrit :{' '}
            <Link to={addresses.inclusion()}>ce qui a sa place ici</Link>.
          </p>
        </section>
        <section aria-labelledby={CORRECT}>
          <h2 id={CORRECT}>Corriger une fiche</h2>
          <p>
            Ouvrez la fiche. À son pied, « Corriger » l’ouvre dans un formulaire déjà rempli : changez ce qui
            doit l’être et donnez la page qui le montre.
          </p>
          <p>
            <Link className="btn btn--2" to={addresses.directory()}>
              Chercher la fiche
            </Link>
          </p>
        </section>
        <section aria-labelledby={REPORT}>
          <h2 id={REPORT}>Signaler une erreur</h2>
          <p>
            Dans une fiche : à son pied, « Signaler une erreur » pose une seule question. Dans une page du
            guide ou ailleurs, dites-nous :
          </p>
          <ReportWays />
        </section>
        <section aria-labelledby="sans-formulaire">
          <h2 id="sans-formulaire">Sans formulaire</h2>
          <p>
            Le formulaire demande JavaScript. S’il ne s’ouvre pas chez vous, ou si vous préférez écrire,
            quatre lignes font une proposition :
          </p>
          <Points points={PROPOSAL} />
          <WaysToWrite subject="Proposer une ressource" points={PROPOSAL} />
        </section>
        <section aria-labelledby={OTHER}>
          <h2 id={OTHER}>Un besoin, un mot, une rencontre</h2>
          <p>
            Un besoin qui n’est pas dans la liste, un mot pour le glossaire, une rencontre qui se prépare, un
            repère juridique : <Link to={`${addresses.fieldGuide()}#autre`}>ce qu’il faut en dire</Link>.
            Envoyez-le comme une proposition.
          </p>
        </section>
        <AfterSending />
        <section aria-labelledby="pour-bien-faire">
          <h2 id="pour-bien-faire">Pour bien faire</h2>
          <ul className={styles.points}>
            <li>
              <Link to={addresses.inclusion()}>Ce qui a sa place ici</Link> : ce que nous gardons, ce que nous
              refusons, et qui décide.
            </li>
            <li>
              <Link to={addresses.fieldGuide()}>Les champs, un par un</Link> : ce qu’on met dans chacun.
            </li>
            <li>
              <Link to={addresses.frequentErrors()}>Erreurs fréquentes</Link> : ce que la vérification refuse,
              et quoi écrire.
            </li>
          </ul>
        </section>
      </div>
    </PageFrame>
  );
}

function Points({points}: {points: readonly string[]}): ReactNode {
  return (
    <ul className={styles.points}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function AfterSending(): ReactNode {
  const {repository} = useChannels();
  return (
    <>
      <section aria-labelledby="ensuite">
        <h2 id="ensuite">Ce qui se passe ensuite</h2>
        <p>
          Une personne lit ce que vous avez envoyé et compare avec la page que vous donnez. Une fiche change
          quand une page publique montre ce qui est vrai. Aucun délai n’est promis.
          {repository !== undefined &&
            ' Ce qui passe par la page du projet y reste : chacun peut le lire et y répondre.'}
        </p>
      </section>
      <section aria-labelledby="ne-pas-envoyer">
        <h2 id="ne-pas-envoyer">Ce qu’il ne faut pas envoyer</h2>
        <p>
          Aucun renseignement sur une personne : ni son nom, ni son courriel, ni son téléphone. Les
          coordonnées publiques d’un organisme conviennent.
        </p>
      </section>
    </>
  );
}
