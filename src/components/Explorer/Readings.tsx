import type {ReactNode} from 'react';
import {useId} from 'react';
import Link from '@docusaurus/Link';
import {BookOpen} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {Answer} from '@site/src/search/answer';

/** What the words find in the guide. Nothing when there is nothing. */
export default function Readings({hits}: {hits: Answer}): ReactNode {
  return <Links title="Dans le guide et le glossaire" cards={hits.readings} />;
}

function Links({title, cards}: {title: string; cards: Answer['readings']}): ReactNode {
  const id = useId();
  if (cards.length === 0) return null;
  return (
    <div className="lectures">
      <p id={id}>
        <Icon as={BookOpen} />
        {title}
      </p>
      <ul aria-labelledby={id}>
        {cards.map((card) => (
          <li key={card.url}>
            <Link to={card.url}>{card.title}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
