import type {ReactNode} from 'react';
import PageFrame from '@site/src/components/PageFrame';
import {useSiteTexts} from '@site/src/components/PageFrame/useSite';
import {withPage} from '@site/src/components/PageFrame/withPage';
import type {HomeView} from '@site/src/views/homeView';
import Contribution from './Contribution';
import DirectoryState from './DirectoryState';
import Doors from './Doors';
import Meetings from './Meetings';
import Sky from './Sky';
import Trail from './Trail';

/** The home page: the need first, then the stage, then what is to come and how to help. */
function Home({data}: {data: HomeView}): ReactNode {
  const {titre, description} = useSiteTexts();
  return (
    <PageFrame title={titre} description={description}>
      <Sky total={data.total} inEstrie={data.inEstrie} places={data.places}>
        <Doors groups={data.groups} total={data.total} />
      </Sky>
      <Trail stages={data.stages} />
      <div className="page deux">
        <Meetings upcoming={data.upcoming} />
        <DirectoryState total={data.total} verified={data.verified} toConfirm={data.toConfirm} />
      </div>
      <Contribution vision={data.vision} toConfirm={data.toConfirm} />
    </PageFrame>
  );
}

export default withPage(Home);
