import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {OpenDataView} from '@site/src/views/openDataView';
import Files from './Files';
import Follow from './Follow';
import styles from './styles.module.css';

const TITLE = 'Données ouvertes';

const LEAD =
  'Tout le répertoire et le sommaire du guide, à reprendre dans vos outils. C’est gratuit, sans compte ni clé.';

const TITLES = {
  fichiers: 'Les fichiers',
  suivre: 'Suivre et emporter',
  exemples: 'Des exemples',
  licence: 'La licence et la citation',
  stabilite: 'Ce qui ne changera pas',
  limites: 'Ce que ces données ne disent pas',
} as const;

/** What others can carry: the files, how to read them, what they promise and what they do not. */
function OpenData({data}: {data: OpenDataView}): ReactNode {
  const {groups, examples, licence, attribution, counts} = data;
  return (
    <PageFrame title={TITLE} description={LEAD}>
      <PageHeader title={TITLE} lead={LEAD} />
      <div className={`page ${styles.page}`}>
        <nav className={styles.plan} aria-label="Dans cette page">
          <ul>
            {Object.entries(TITLES).map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Section id="fichiers">
          {groups.map(({id, title, lead, files}) => (
            <section key={id} aria-labelledby={id} className={styles.group}>
              <h3 id={id}>{title}</h3>
              <p>{lead}</p>
              <Files files={files} />
            </section>
          ))}
          <p>
            Chaque ressource a aussi son fichier JSON, nommé par son identifiant : celui qui termine l’adresse
            de sa page.
          </p>
        </Section>
        <Section id="suivre">
          <Follow />
        </Section>
        <Section id="exemples">
          {examples.map(({id, title, lead, code}) => (
            <section key={id} aria-labelledby={id} className={styles.group}>
              <h3 id={id}>{title}</h3>
              <p>{lead}</p>
              <pre className={styles.code} tabIndex={0}>
                <code>{code}</code>
              </pre>
            </section>
          ))}
        </Section>
        <Section id="licence">
          <p>
            Ces données sont offertes sous licence{' '}
            {licence.url === undefined ? licence.name : <a href={licence.url}>{licence.name}</a>}. Vous pouvez
            les copier, les transformer et les publier, même pour vendre, si vous nommez la source :
          </p>
          <p className={styles.citation}>{attribution}</p>
          <p>
            Ajoutez le jour où vous les avez prises, et dites si vous les avez changées. Un gabarit tiré d’une
            œuvre à partager aux mêmes conditions garde sa licence, et le dit dans ses données. Les pages vers
            lesquelles mènent les ressources gardent leurs propres droits.
          </p>
        </Section>
        <Section id="stabilite">
          <ul className={styles.promises}>
            <li>
              L’identifiant d’une ressource ne change jamais. Une ressource terminée garde sa place : son
              statut le dit.
            </li>
            <li>
              Sous <code>/api/v1/</code>, une clé ou une colonne peut s’ajouter; aucune ne sera retirée ni
              renommée. Une forme nouvelle aurait une adresse nouvelle.
            </li>
            <li>
              Les fichiers sont refaits à chaque publication du site. Le même contenu donne les mêmes octets :
              si un fichier a changé, son contenu a changé.
            </li>
          </ul>
        </Section>
        <Section id="limites">
          <ul className={styles.promises}>
            <li>
              {counts.checked === 0
                ? 'Aucune ressource n’a encore été vérifiée par une personne.'
                : `Ressources vérifiées par une personne\u00a0: ${counts.checked} sur ${counts.resources}.`}{' '}
              Quand une l’est, la clé <code>verification</code> le dit, avec la date. Sans elle, rien n’est
              garanti.
            </li>
            <li>
              Ce qui manque n’est pas nul : un montant absent est un montant que nous n’avons pas trouvé.
            </li>
            <li>
              Une source marquée comme copie est nommée, sans adresse. Les notes de la rédaction n’y sont pas.
            </li>
            <li>
              Dans les CSV, une apostrophe précède une case qui commence comme une formule (=, +, - ou @) :
              retirez-la si vous ne passez pas par un tableur.
            </li>
          </ul>
          <p>
            Une donnée est fausse? <Link to={addresses.contribute()}>Dites-le</Link> : la fiche, puis les
            fichiers, seront corrigés.
          </p>
        </Section>
      </div>
    </PageFrame>
  );
}

function Section({id, children}: {id: keyof typeof TITLES; children: ReactNode}): ReactNode {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{TITLES[id]}</h2>
      {children}
    </section>
  );
}

export default withPage(OpenData);
