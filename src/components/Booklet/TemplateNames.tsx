import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useChapterPlace} from './context';

/** The templates of a chapter: their names, and what they are for. */
export default function TemplateNames(): ReactNode {
  const {templates} = useChapterPlace().chapter;
  if (templates.length === 0) return null;
  return (
    <div className="cahier__gabarits">
      <p>{templates.length > 1 ? 'Des gabarits pour vous aider :' : 'Un gabarit pour vous aider :'}</p>
      <ul>
        {templates.map(({id, titre, resume, url}) => (
          <li key={id}>
            <Link to={url}>{titre}</Link>. {resume}
          </li>
        ))}
      </ul>
    </div>
  );
}
