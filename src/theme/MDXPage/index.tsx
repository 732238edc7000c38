import type {ReactNode} from 'react';
import MDXContent from '@theme/MDXContent';
import type {Props} from '@theme/MDXPage';
import PageFrame from '@site/src/components/PageFrame';
import PageHeader from '@site/src/components/PageHeader';

/** Of the front matter of a page: the page above it. */
interface Above {
  au_dessus?: {nom: string; adresse: string};
}

/** A page of plain text, from `src/pages`: its title, its sentence and its place come from its front matter. */
export default function MDXPage({content: Text}: Props): ReactNode {
  const {title = '', description} = Text.metadata;
  const {au_dessus: above} = Text.frontMatter as Above;
  return (
    <PageFrame title={title} description={description}>
      <PageHeader
        title={title}
        lead={description}
        {...(above && {crumbs: [{label: above.nom, url: above.adresse}]})}
      />
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
