import type {ReactNode} from 'react';
import {contributionCrumbs} from '@site/src/components/Contribution/crumbs';
import PageFrame from '@site/src/components/PageFrame';
import PageHeader from '@site/src/components/PageHeader';
import Spreadsheet from '@site/src/components/Spreadsheet';

const TITLE = 'Proposer plusieurs ressources par tableur';
const LEAD =
  'Un classeur à remplir, vérifié ici ligne par ligne. Vous repartez avec une fiche pour chaque ressource.';

/** Many resources at once, by a spreadsheet. */
export default function SpreadsheetPage(): ReactNode {
  return (
    <PageFrame title={TITLE} description={LEAD}>
      <PageHeader title={TITLE} lead={LEAD} crumbs={contributionCrumbs()} />
      <div className="page">
        <article className="article article--seul">
          <Spreadsheet />
        </article>
      </div>
    </PageFrame>
  );
}
