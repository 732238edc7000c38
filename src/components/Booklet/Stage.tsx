import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {BookletStage} from '@site/src/views/bookletView';
import Chapter from './Chapter';
import {pageName} from './pageRules';

interface Props {
  stage: BookletStage;
  /** True in the booklet of this stage: its name is already the title of the page. */
  isAlone: boolean;
}

/** A stage: its overview, then its practices, each on a new sheet. */
export default function Stage({stage, isAlone}: Props): ReactNode {
  const {id, numero, nom, voix, overview, practices} = stage;
  useBrokenLinks().collectAnchor(id);
  const chapters = [overview, ...practices].map((chapter) => (
    <Chapter key={chapter.doc} chapter={chapter} stage={stage} level={isAlone ? 2 : 3} />
  ));
  if (isAlone) return <div style={{page: pageName(stage)}}>{chapters}</div>;
  return (
    <section className="cahier__etape" style={{page: pageName(stage)}} aria-labelledby={id}>
      <h2 id={id}>
        Étape {numero} : {nom}
      </h2>
      <p className="cahier__voix">« {voix} »</p>
      {chapters}
    </section>
  );
}
