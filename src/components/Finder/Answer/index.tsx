import type {ReactNode} from 'react';
import {useEffect, useRef} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useHistory} from '@docusaurus/router';
import {IgnoredNote} from '@site/src/components/Explorer/Notices';
import MineSwitch from '@site/src/components/MyTerritory/MineSwitch';
import PageFrame from '@site/src/components/PageFrame';
import Failed from '@site/src/components/PageFrame/Failed';
import Loading from '@site/src/components/PageFrame/Loading';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {useProject} from '@site/src/components/Profile/useProject';
import type {FinderAnswers} from '@site/src/directory/finderAnswers';
import {answerOf, writeAnswers} from '@site/src/directory/finderAnswers';
import {addresses} from '@site/src/model/addresses';
import {useDataAt} from '@site/src/pageData/usePageData';
import type {FinderChoices} from '@site/src/views/finderView';
import type {ShortListView} from '@site/src/views/shortListView';
import {answerAt, shortListAddress} from '@site/src/views/shortListView';
import AnswerHeader from '../AnswerHeader';
import {FINDER} from '../Frame';
import {FromTheStart} from '../PlainStages';
import ShortList from '../ShortList';
import {useFinder} from '../useFinder';
import {UNASKED_TITLE} from '../words';

/** The answer to what the address says, for the project that the device knows. */
function Answer({data}: {data: FinderChoices}): ReactNode {
  const {answers, ignored} = useFinder(data);
  const isBrowser = useIsBrowser();
  const address = shortListAddress(answerOf(answers, 'etape'), answerOf(answers, 'famille'));
  return (
    <PageFrame
      title={`${FINDER}, ma courte liste`}
      description="Une courte liste de ressources pour votre projet, chacune avec la raison d’être là et ce qui joue contre elle."
    >
      {isBrowser ? (
        <Loaded key={address} address={address} answers={answers} ignored={ignored} />
      ) : (
        <>
          <PageHeader title={UNASKED_TITLE} />
          <div className="page">
            <noscript>
              <FromTheStart etapes={data.etapes} />
            </noscript>
          </div>
        </>
      )}
    </PageFrame>
  );
}

interface LoadedProps {
  /** Where the same answer is by links alone: its data are the same. */
  address: string;
  answers: FinderAnswers;
  ignored: string[];
}

function Loaded({address, answers, ignored}: LoadedProps): ReactNode {
  const page = useDataAt<ShortListView>(address);
  if (page.state === 'ready') return <Answered view={page.data} answers={answers} ignored={ignored} />;
  return page.state === 'failed' ? <Failed retry={page.retry} /> : <Loading />;
}

interface AnsweredProps extends Omit<LoadedProps, 'address'> {
  view: ShortListView;
}

function Answered({view, answers, ignored}: AnsweredProps): ReactNode {
  const history = useHistory();
  const whole = useRef<HTMLDivElement>(null);
  const {answers: given} = useProject(view.questions);
  const territoire = answerOf(answers, 'territoire');
  const place = view.places.find(({id}) => id === territoire);
  const found = answerAt(view, place?.id, given);
  useEffect(() => {
    if (history.action !== 'PUSH') return;
    const heading = whole.current?.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [history]);
  return (
    <div ref={whole}>
      <AnswerHeader
        view={view}
        place={place}
        count={found.length}
        change={`${addresses.finder()}${writeAnswers(answers)}`}
      >
        <IgnoredNote ignored={ignored} />
        {place && <MineSwitch id={place.id} places={view.places} />}
      </AnswerHeader>
      <ShortList view={view} found={found} place={place} />
    </div>
  );
}

export default withPage(Answer);
