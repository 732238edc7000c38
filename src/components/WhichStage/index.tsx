import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {WhichStageView} from '@site/src/views/whichStageView';
import PlainQuestions from './PlainQuestions';
import QuestionForm from './QuestionForm';

const LEAD =
  'Répondez à une question par étape. Une minute suffit, et toutes les réponses sont bonnes\u00a0: chacune mène à trois gestes à faire maintenant.';

/** « À quelle étape suis-je? »: one question per stage, in order. Without JavaScript, links and folds do the same. */
function WhichStage({data: {questions}}: {data: WhichStageView}): ReactNode {
  const isBrowser = useIsBrowser();
  return (
    <PageFrame title="À quelle étape suis-je?" description={LEAD}>
      <PageHeader
        title="À quelle étape suis-je?"
        crumbs={[{label: 'Guide', url: addresses.guide()}]}
        lead={LEAD}
      />
      <div className="page quelle">
        {isBrowser ? <QuestionForm questions={questions} /> : <PlainQuestions questions={questions} />}
      </div>
    </PageFrame>
  );
}

export default withPage(WhichStage);
