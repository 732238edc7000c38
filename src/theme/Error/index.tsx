import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Crashed, {CRASHED_TITLE} from '@site/src/components/PageFrame/Crashed';

/** The whole site has thrown an error, header and footer included: nothing of them is asked. */
export default function ErrorPage(): ReactNode {
  return (
    <main>
      <Head>
        <title>{CRASHED_TITLE}</title>
      </Head>
      <Crashed />
    </main>
  );
}
