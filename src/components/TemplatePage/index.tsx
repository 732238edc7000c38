import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {FileDown, Pencil} from 'lucide-react';
import Balise from '@site/src/components/Balise';
import KeepButton from '@site/src/components/Dossier/KeepButton';
import Icon from '@site/src/components/Icon';
import {useRememberPage} from '@site/src/components/LastPages/lastPages';
import {orFormerPage} from '@site/src/components/FormerPage/orFormerPage';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import PageAddress from '@site/src/components/Share/PageAddress';
import ShareButton from '@site/src/components/Share/ShareButton';
import {addresses} from '@site/src/model/addresses';
import type {Download} from '@site/src/views/downloadView';
import type {TemplateView} from '@site/src/views/templateView';
import Around from './Around';
import Example from './Example';
import Fields from './Fields';
import FillForm from './FillForm';

/** One template: what it is for, a form to fill on the spot, its example, its files. */
function TemplatePage({data}: {data: TemplateView}): ReactNode {
  const {titre, resume, quand, comment, stage, downloads} = data;
  useRememberPage(addresses.template(data.id), `${titre} (gabarit)`);
  return (
    <PageFrame title={`${titre} (gabarit)`} description={resume}>
      <PageHeader
        title={titre}
        beside={<KeepButton genre="gabarit" id={data.id} nom={titre} etape={stage.id} />}
        crumbs={[{label: 'Boîte à outils', url: addresses.toolbox()}]}
        kicker={
          <p className="gabarit__etape">
            <Balise numero={stage.numero} small />
            Étape {stage.numero}
            {'\u00a0'}: {stage.nom}
          </p>
        }
        lead={resume}
      >
        <div className="fiche__actions">
          <a className="btn js-seul" href="#remplir">
            <Icon as={Pencil} />
            Remplir ici
          </a>
          {downloads.map((download) => (
            <DownloadLink key={download.ending} download={download} />
          ))}
          <ShareButton title={titre} className="btn btn--3 js-seul" />
        </div>
        <PageAddress of={addresses.template(data.id)} />
      </PageHeader>
      <div className="page gabarit">
        <div className="gabarit__corps">
          <section className="gabarit__usage" aria-label="Emploi">
            <div>
              <h2>Quand l’utiliser</h2>
              <p>{quand}</p>
            </div>
            <div>
              <h2>Comment l’utiliser</h2>
              <p>{comment}</p>
            </div>
          </section>
          <FillForm key={data.id} template={data} />
          <Fields template={data} />
          <Example template={data} />
        </div>
        <Around data={data} />
      </div>
    </PageFrame>
  );
}

function DownloadLink({download: {url, label}}: {download: Download}): ReactNode {
  return (
    <a className="btn btn--2" href={useBaseUrl(url)} download>
      <Icon as={FileDown} />
      <span>
        <span className="sr">Télécharger{'\u00a0'}: </span>
        {label}
      </span>
    </a>
  );
}

export default withPage(orFormerPage(TemplatePage));
