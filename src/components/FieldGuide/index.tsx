import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {contributionCrumbs} from '@site/src/components/Contribution/crumbs';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {FieldGuideView} from '@site/src/views/fieldGuideView';
import FieldList from './FieldList';
import ValueList from './ValueList';
import {fieldAnchor} from './anchors';
import styles from './styles.module.css';

const TITLE = 'Les champs, un par un';

const LEAD = 'Ce qu’on met dans chaque champ d’une fiche, et ce que le site en fait.';

/** The kind of file that most people come for. */
const ENTRY = 'fiche';

/** Other pages lead there. */
const OTHERS = 'autre';

/** The dictionary of the fields of an entry, then those of the other files. */
function FieldGuide({data: {resource, event, prize, template, lists}}: {data: FieldGuideView}): ReactNode {
  useBrokenLinks().collectAnchor(OTHERS);
  return (
    <PageFrame title={TITLE} description={LEAD}>
      <PageHeader title={TITLE} crumbs={contributionCrumbs()} lead={LEAD} />
      <div className={`page ${styles.page}`}>
        <p>
          Le <Link to={addresses.propose()}>formulaire</Link> pose ces questions une à la fois. Cette page
          sert à comprendre une question, ou à écrire un fichier soi-même.
        </p>
        <nav className={styles.plan} aria-labelledby="plan-des-champs">
          <h2 id="plan-des-champs">Dans cette page</h2>
          <ul>
            {resource
              .filter(({depth}) => depth === 0)
              .map(({key, title, isRequired}) => (
                <li key={key}>
                  <a href={`#${fieldAnchor(ENTRY, key)}`}>{title}</a>
                  {isRequired && <span className={styles.note}> obligatoire</span>}
                </li>
              ))}
          </ul>
          <p className={styles.others}>
            Et aussi : <a href="#listes">les listes de valeurs</a>, <a href="#evenement">un événement</a>,{' '}
            <a href="#prix">un prix</a>, <a href="#gabarit">un gabarit</a>,{' '}
            <a href={`#${OTHERS}`}>un besoin, un mot, un repère</a>.
          </p>
        </nav>
        <section aria-labelledby="fiche">
          <h2 id="fiche">Une fiche</h2>
          <FieldList kind={ENTRY} fields={resource} />
        </section>
        <section aria-labelledby="listes">
          <h2 id="listes">Les listes de valeurs</h2>
          <p>
            L’identifiant s’écrit dans le fichier; le nom est ce que les gens lisent. Une valeur vous manque?{' '}
            <Link to={addresses.contribute()}>Dites-le</Link> : une liste se complète.
          </p>
          {lists.map((list) => (
            <ValueList key={list.id} list={list} />
          ))}
        </section>
        <section aria-labelledby="evenement">
          <h2 id="evenement">Un événement</h2>
          <p>Une rencontre ouverte à la communauté, avec la page ou le document qui l’annonce.</p>
          <FieldList kind="evenement" fields={event} />
        </section>
        <section aria-labelledby="prix">
          <h2 id="prix">Une édition d’un prix</h2>
          <p>
            Un concours ou un <Link to={addresses.prizes()}>prix</Link> de la communauté, de son annonce à ses
            lauréats. Un lauréat n’y entre qu’après avoir dit oui.
          </p>
          <FieldList kind="prix" fields={prize} />
        </section>
        <section aria-labelledby="gabarit">
          <h2 id="gabarit">Un gabarit</h2>
          <p>Un document à remplir : une fiche, ou un tableau.</p>
          <FieldList kind="gabarit" fields={template} />
        </section>
        <section aria-labelledby={OTHERS}>
          <h2 id={OTHERS}>Un besoin, un mot, un repère</h2>
          <p>
            <b>Un besoin</b> est une phrase que dirait une personne qui porte un projet, comme « Je cherche un
            local ». Proposez la phrase, la famille où elle irait et deux ou trois ressources qui y répondent.
            Un besoin auquel rien ne répond n’aide personne.
          </p>
          <p>
            <b>
              Un mot du <Link to={addresses.glossary()}>glossaire</Link>
            </b>{' '}
            a une définition d’une ou deux phrases, son équivalent anglais et la page d’où vient la
            définition.
          </p>
          <p>
            <b>
              Un <Link to={addresses.facts()}>repère juridique</Link>
            </b>{' '}
            a une page officielle, la date de ce qui a été lu, ce qu’il reste à vérifier et auprès de qui.
          </p>
          <p>
            Un chiffre, un montant ou une date qui a changé se corrige au pied de sa fiche ou de sa page.{' '}
            <Link to={addresses.contribute()}>Toutes les façons de contribuer</Link>
          </p>
        </section>
      </div>
    </PageFrame>
  );
}

export default withPage(FieldGuide);
