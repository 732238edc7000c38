import type {ComponentType, ReactNode} from 'react';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import type {ContributionView, Gesture} from '@site/src/views/contributionView';
import Confirm from './Confirm';
import Correct from './Correct';
import Propose from './Propose';
import Report from './Report';

const GESTURES: Readonly<
  Record<Gesture, {title: string; description: string; Screen: ComponentType<{data: ContributionView}>}>
> = {
  proposer: {
    title: 'Proposer une ressource',
    description: 'Un formulaire pour proposer une ressource au répertoire, sans compte ni logiciel.',
    Screen: Propose,
  },
  corriger: {
    title: 'Corriger une fiche',
    description: 'Corriger une fiche du répertoire : ce qui change est dit en phrases avant de partir.',
    Screen: Correct,
  },
  confirmer: {
    title: 'C’est toujours vrai',
    description: 'Dire qu’une fiche du répertoire est encore vraie, comment et quand on l’a vérifiée.',
    Screen: Confirm,
  },
  signaler: {
    title: 'Signaler une erreur',
    description: 'Signaler une erreur dans une fiche du répertoire.',
    Screen: Report,
  },
};

/** The pages by which people give: one screen for each gesture, one route for all. */
function Contribution({data}: {data: ContributionView}): ReactNode {
  const {title, description, Screen} = GESTURES[data.gesture];
  return (
    <PageFrame title={title} description={description}>
      <Screen key={data.gesture} data={data} />
    </PageFrame>
  );
}

export default withPage(Contribution);
