import type {ReactNode} from 'react';
import PageFrame from '@site/src/components/PageFrame';

export default function NotFound(): ReactNode {
  return (
    <PageFrame title="Page introuvable">
      <div className="page message-page">
        <h1>Cette page n’existe pas</h1>
      </div>
    </PageFrame>
  );
}
