import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {BookOpen, Compass, FileDown, MessagesSquare, Printer, Scale, Signpost} from 'lucide-react';
import GuidePdfLink from '@site/src/components/Booklet/GuidePdfLink';
import {practiceCount} from '@site/src/components/GuidePage/words';
import Icon from '@site/src/components/Icon';
import IconLinks from '@site/src/components/IconLinks';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {resourceCount} from '@site/src/components/ResourceList/words';
import {addresses} from '@site/src/model/addresses';
import type {GuideHomeView} from '@site/src/views/guideHomeView';
import Resume from './Resume';
import StageProgress from './StageProgress';

const LEAD =
  'Six étapes, de l’idée à la suite du projet. Chacune dit quoi faire, ce que vous aurez en main et comment savoir que c’est assez.';

/** What stands around the stages. */
const AROUND = [
  {
    url: addresses.allParcours(),
    icon: Signpost,
    title: 'Les parcours',
    text: 'Partez de ce qui vous arrive, ou d’un projet comme le vôtre.',
  },
  {
    url: addresses.toolbox(),
    icon: FileDown,
    title: 'La boîte à outils',
    text: 'Des gabarits à remplir à l’écran ou à télécharger.',
  },
  {
    url: addresses.booklet(),
    icon: Printer,
    title: 'Le guide en un cahier',
    text: 'Tout le guide sur une seule page, à imprimer.',
  },
  {
    url: addresses.facts(),
    icon: Scale,
    title: 'Les repères juridiques',
    text: 'Les règles à connaître, avec leur source et leur date.',
  },
  {
    url: addresses.glossary(),
    icon: BookOpen,
    title: 'Le glossaire',
    text: 'Les mots du guide, expliqués en une phrase.',
  },
  {
    url: addresses.contestedWords(),
    icon: MessagesSquare,
    title: 'Mots à risque de malentendu',
    text: 'Des mots que chaque milieu entend autrement.',
  },
];

/** The home page of the guide. */
function GuideHome({data}: {data: GuideHomeView}): ReactNode {
  return (
    <PageFrame title="Guide" description={LEAD}>
      <PageHeader title="Guide des bonnes pratiques" lead={LEAD}>
        <p className="fiche__actions">
          <Link className="btn" to={addresses.whichStage()}>
            <Icon as={Compass} />À quelle étape suis-je?
          </Link>
          <GuidePdfLink />
        </p>
      </PageHeader>
      <Resume lists={data.stages.flatMap(({lists}) => lists)} forms={data.forms} />
      <div className="page evts">
        <section aria-labelledby="les-etapes">
          <div className="titre-sec">
            <h2 id="les-etapes">Où en est votre projet?</h2>
          </div>
          <ol className="prats prats--etapes">
            {data.stages.map((stage) => (
              <StageRow key={stage.id} stage={stage} />
            ))}
          </ol>
        </section>
        <aside aria-label="Autour du guide">
          <div className="panneau">
            <h2>On avance rarement en ligne droite</h2>
            <p>
              Un essai peut vous ramener à l’idée, et une demande d’argent à la gouvernance. Commencez par
              l’étape où vous êtes. Revenir ou arrêter, c’est aussi avancer : chaque page dit quand.
            </p>
          </div>
          <h2 className="autour">Autour du guide</h2>
          <IconLinks links={AROUND} />
        </aside>
      </div>
    </PageFrame>
  );
}

function StageRow({stage}: {stage: GuideHomeView['stages'][number]}): ReactNode {
  const {numero, nom, voix, resume, url, practices, resources, lists} = stage;
  const counts = [practices > 0 && practiceCount(practices), resourceCount(resources)].filter(Boolean);
  return (
    <li>
      <Link to={url}>
        <b>{numero}</b>
        <span>
          <strong>{nom}</strong>
          <span className="prats__voix">« {voix} »</span>
          <small>{resume}</small>
          <StageProgress lists={lists} />
        </span>
        <em>{counts.join(', ')}</em>
      </Link>
    </li>
  );
}

export default withPage(GuideHome);
