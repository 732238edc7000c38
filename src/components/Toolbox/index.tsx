import type {ReactNode} from 'react';
import {useState} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {FileText, Search, Table2} from 'lucide-react';
import Balise from '@site/src/components/Balise';
import StageName from '@site/src/components/Balise/StageName';
import Icon from '@site/src/components/Icon';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import OneFileLink from '@site/src/components/OneFileLink';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {ToolboxItem, ToolboxView} from '@site/src/views/toolboxView';
import {findTemplates} from './matching';

const LEAD =
  'Des gabarits courts pour passer à l’action. Remplissez-les dans la page, ou ouvrez-les dans Word ou Excel.';

/** All the templates of the guide, by stage; a few words narrow the list. */
function Toolbox({data: {stages, total}}: {data: ToolboxView}): ReactNode {
  const [question, setQuestion] = useState('');
  const match = findTemplates(
    question,
    stages.flatMap(({templates}) => templates),
  );
  const shown = stages
    .map((stage) => ({
      ...stage,
      templates: stage.templates.filter(({id}) => !match || match.ids.has(id)),
    }))
    .filter(({templates}) => templates.length > 0);
  return (
    <PageFrame title="Boîte à outils" description={LEAD}>
      <PageHeader title="Boîte à outils" lead={LEAD}>
        <div className="cherche cherche--p outils__cherche js-seul">
          <label htmlFor="outils-mots">Que voulez-vous faire?</label>
          <div className="cherche__boite">
            <Icon as={Search} />
            <input
              id="outils-mots"
              type="search"
              placeholder="Dites-le dans vos mots"
              autoComplete="off"
              maxLength={100}
              value={question}
              onChange={(event) => setQuestion(event.target.value)}
            />
          </div>
        </div>
      </PageHeader>
      <div className="page outils">
        <nav className="outils__etapes" aria-label="Gabarits par étape">
          <ul>
            {stages.map(({id, numero, nom}) => (
              <li key={id}>
                <a href={`#${id}`} onClick={() => setQuestion('')}>
                  <Balise numero={numero} small />
                  {nom}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <p className="outils__dit" role="status">
            {match ? foundText(match.ids.size, match.isNear) : templateCount(total)}
          </p>
          {shown.map((stage) => (
            <StageTemplates key={stage.id} stage={stage} />
          ))}
          {shown.length === 0 && (
            <div className="etat-vide">
              <p>
                Essayez un mot plus court, par exemple «{'\u00a0'}budget{'\u00a0'}» ou «{'\u00a0'}équipe
                {'\u00a0'}».
              </p>
              <p>
                <button type="button" className="btn btn--2 btn--p" onClick={() => setQuestion('')}>
                  Voir tous les gabarits
                </button>
              </p>
            </div>
          )}
          <p className="note-l">
            Pas sûr du gabarit? <Link to={addresses.allParcours()}>Les parcours</Link> partent de votre
            situation ou de votre projet, et disent lequel remplir quand.
          </p>
          {!match && <OneFileLink />}
        </div>
      </div>
    </PageFrame>
  );
}

function StageTemplates({
  stage: {id, numero, nom, url, templates},
}: {
  stage: ToolboxView['stages'][number];
}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <section className="outils__etape" aria-labelledby={id}>
      <h2 id={id}>
        <StageName numero={numero} nom={nom} url={url} />
      </h2>
      <ul>
        {templates.map((template) => (
          <TemplateItem key={template.id} template={template} />
        ))}
      </ul>
    </section>
  );
}

function TemplateItem({template: {titre, resume, url, forme}}: {template: ToolboxItem}): ReactNode {
  const isTable = forme === 'tableau';
  return (
    <li className="gab-r">
      <div>
        <h3>
          <Link to={url}>{titre}</Link>
        </h3>
        <p>{resume}</p>
      </div>
      <p className="gab-r__forme">
        <Icon as={isTable ? Table2 : FileText} />
        {isTable ? 'Tableau\u00a0: Excel, .csv' : 'Fiche\u00a0: Word'}
      </p>
    </li>
  );
}

function templateCount(count: number): string {
  return `${count}\u00a0${count < 2 ? 'gabarit' : 'gabarits'}`;
}

function foundText(count: number, isNear: boolean): string {
  if (count === 0) return 'Aucun gabarit n’a ces mots.';
  if (isNear)
    return `Aucun n’a tous ces mots. ${templateCount(count)} s’en ${count < 2 ? 'approche' : 'approchent'}.`;
  return `${templateCount(count)} ${count < 2 ? 'trouvé' : 'trouvés'}`;
}

export default withPage(Toolbox);
