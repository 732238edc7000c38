import type {ReactNode} from 'react';
import MDXContent from '@theme/MDXContent';
import type {Props} from '@theme/MDXPage';
import PageFrame from '@site/src/components/PageFrame';
import PageHeader from '@site/src/components/PageHeader';

/** A page of plain text, from `src/pages`: its title and its sentence come from its front matter. */
export default function MDXPage({content: Text}: Props): ReactNode {
  const {title = '', description} = Text.metadata;
  return (
    <PageFrame title={title} description={description}>
      <PageHeader title={title} lead={description} />
      <div className="page">
        <article className="article article--seul">
          <MDXContent>
            <Text />
          </MDXContent>
        </article>
      </div>
    </PageFrame>
  );
}
