import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import FormerAnchors from '@site/src/components/FormerAnchors';
import type {FactView} from '@site/src/views/factView';
import type {PracticeLink} from '@site/src/views/practiceLink';

const NBSP = '\u00a0';

interface Props {
  fact: FactView;
  /** Where the card stands, for the links to it. */
  anchor?: string;
  /** What this place was called before. */
  formerAnchors?: readonly string[] | undefined;
  /** Level of its title: one below that of the list. */
  as?: 'h2' | 'h3' | 'h4' | 'h5';
  /** The practices that it serves. */
  practices?: PracticeLink[];
}

/** A legal or fiscal fact: what it says, where and when it was read, what is left to check and with whom. */
export default function FactCard({
  fact,
  anchor,
  formerAnchors,
  as: Heading = 'h3',
  practices = [],
}: Props): ReactNode {
  const {titre, fait, sources, seen, toCheck, askAt} = fact;
  return (
    <li className="repere" id={anchor}>
      <Heading>
        <FormerAnchors ids={formerAnchors} />
        {titre}
      </Heading>
      <p>{fait}</p>
      <dl>
        <div>
          <dt>
            {sources.length > 1 ? 'Sources' : 'Source'}
            {NBSP}:
          </dt>
          {sources.map((source) => (
            <dd key={source.titre}>
              {source.url ? <a href={source.url}>{source.titre}</a> : copyText(source.titre)}
            </dd>
          ))}
        </div>
        <div>
          <dt>
            {seen ? 'Vu' : 'Date'}
            {NBSP}:
          </dt>
          <dd>{seen ?? 'page non datée'}</dd>
        </div>
        {toCheck && (
          <div>
            <dt>À vérifier{NBSP}:</dt>
            <dd>{toCheck}</dd>
          </div>
        )}
        <div>
          <dt>Auprès de{NBSP}:</dt>
          <dd>{askAt}</dd>
        </div>
        {practices.length > 0 && (
          <div>
            <dt>
              {practices.length > 1 ? 'Pratiques' : 'Pratique'}
              {NBSP}:
            </dt>
            {practices.map(({page, numero, titre: title, url}) => (
              <dd key={page}>
                <Link to={url}>
                  {numero} {title}
                </Link>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </li>
  );
}

/** A copy is named, never linked: its original is still to be found. */
function copyText(title: string): string {
  return /copie/i.test(title) ? title : `${title} (lu dans une copie)`;
}

/** What every list of facts says first. */
export function FactWarning(): ReactNode {
  return (
    <p className="reperes__avis">
      <b>Information générale, pas un avis juridique ou fiscal.</b> Vérifiez avant d’agir{'\u00a0'}: une règle
      peut avoir changé depuis la date indiquée.
    </p>
  );
}
