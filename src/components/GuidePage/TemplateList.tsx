import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {FileText, Table2} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {useGuidePage} from './context';

/** The templates of the page: those of a stage after the text that announces them, those of a practice under its steps. */
export default function TemplateList(): ReactNode {
  const {view} = useGuidePage();
  if (!view || view.templates.length === 0) return null;
  const {kind, templates} = view;
  return (
    <div className="gabarits">
      {kind === 'pratique' && (
        <h3>{templates.length > 1 ? 'Des gabarits pour vous aider' : 'Un gabarit pour vous aider'}</h3>
      )}
      <ul>
        {templates.map(({id, titre, resume, url, forme}) => (
          <li key={id}>
            <Link to={url}>
              <Icon as={forme === 'tableau' ? Table2 : FileText} />
              <span>
                <strong>{titre}</strong>
                <small>{resume}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
