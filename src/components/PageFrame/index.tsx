import type {ReactNode} from 'react';
import Layout from '@theme/Layout';

interface Props {
  title: string;
  description?: string;
  children: ReactNode;
}

/** What every page of the site stands in: title, description, header, footer. */
export default function PageFrame({title, description, children}: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main>{children}</main>
    </Layout>
  );
}
