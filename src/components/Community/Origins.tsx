import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {formatDate} from '@site/src/model/date';
import type {CommunityView} from '@site/src/views/communityView';

export function Purpose({data}: {data: CommunityView}): ReactNode {
  return (
    <dl className="buts">
      <div>
        <dt>Mission</dt>
        <dd>« {data.mission} »</dd>
      </div>
      <div>
        <dt>Vision</dt>
        <dd>« {data.vision} »</dd>
      </div>
      <div>
        <dt>Valeurs</dt>
        <dd>
          <ul>
            {data.valeurs.map((value) => (
              <li key={value}>{value}</li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

/** The meetings that led to the community, each with what people found there. */
export function History({history}: {history: CommunityView['history']}): ReactNode {
  return (
    <ol className="histoire">
      {history.map(({date, titre, resume, entry, constats = []}) => (
        <li key={date}>
          <time dateTime={date}>{formatDate(date)}</time>
          <h3>{titre}</h3>
          {resume && <p>{resume}</p>}
          {entry && (
            <p>
              Fiche : <Link to={entry.url}>{entry.nom}</Link>
            </p>
          )}
          {constats.length > 0 && (
            <div className="constats">
              {constats.map((finding) => (
                <div key={finding.titre}>
                  <h4>{finding.titre}</h4>
                  <ul>
                    {finding.points.map((point) => (
                      <li key={point}>{point}</li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
