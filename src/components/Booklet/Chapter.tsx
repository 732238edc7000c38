import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import FactCard, {FactWarning} from '@site/src/components/FactCard';
import {GuidePageProvider, guidePageId} from '@site/src/components/GuidePage/context';
import SourceList from '@site/src/components/GuidePage/SourceList';
import {ANCHORS} from '@site/src/components/GuidePage/anchors';
import type {BookletStage, Chapter as ChapterView} from '@site/src/views/bookletView';
import PublicAddress from './PublicAddress';
import {type Level, ChapterPlaceProvider} from './context';
import {ChapterText} from './texts';
import {componentsAt} from './textComponents';

interface Props {
  chapter: ChapterView;
  stage: BookletStage;
  level: Level;
}

/** A page of the guide: its title, its text, the rules it points to, its sources. */
export default function Chapter({chapter, stage, level}: Props): ReactNode {
  const {doc, anchor, numero, titre, resume, url, revised} = chapter;
  const Heading: 'h2' | 'h3' = `h${level}`;
  useBrokenLinks().collectAnchor(anchor);
  return (
    <ChapterPlaceProvider value={{chapter, stage, level}}>
      <GuidePageProvider value={{id: guidePageId(doc), title: titre, prefix: `${anchor}-`}}>
        <article className="chapitre" aria-labelledby={anchor}>
          <Heading id={anchor} className="chapitre__titre">
            {numero === undefined ? (
              'Vue d’ensemble'
            ) : (
              <>
                {/* A space alone would be lost in the bookmarks of the PDF. */}
                <b>{`${numero} `}</b>
                {titre}
              </>
            )}
          </Heading>
          <p className="chapitre__resume">{resume}</p>
          <div className="article">
            <ChapterText doc={doc} components={componentsAt(level)} />
          </div>
          <Facts chapter={chapter} level={level} />
          <Sources chapter={chapter} level={level} />
          <p className="chapitre__fin">
            Révisée le <time dateTime={revised.date}>{revised.text}</time>. En ligne, avec des ressources du
            répertoire : <PublicAddress of={url} />
          </p>
        </article>
      </GuidePageProvider>
    </ChapterPlaceProvider>
  );
}

/** « Les règles à connaître »: the cards that the text points to. */
function Facts({chapter: {anchor, facts}, level}: {chapter: ChapterView; level: Level}): ReactNode {
  const Heading: 'h3' | 'h4' = level === 2 ? 'h3' : 'h4';
  if (facts.length === 0) return null;
  return (
    <section>
      <Heading id={`${anchor}-${ANCHORS.facts}`}>Les règles à connaître</Heading>
      <FactWarning />
      <ul className="reperes">
        {facts.map((fact) => (
          <FactCard key={fact.id} fact={fact} as={level === 2 ? 'h4' : 'h5'} />
        ))}
      </ul>
    </section>
  );
}

/** What the text rests on. No chapter names its parts as landmarks: all would bear the same names. */
function Sources({chapter: {anchor, sources}, level}: {chapter: ChapterView; level: Level}): ReactNode {
  const Heading: 'h3' | 'h4' = level === 2 ? 'h3' : 'h4';
  return (
    <section className="notes">
      <Heading id={`${anchor}-${ANCHORS.sources}`}>Sources</Heading>
      <SourceList sources={sources} back="↑" />
    </section>
  );
}
