import type {ReactNode} from 'react';
import Checklist from '@site/src/components/Checklist';
import {isItem, partsOf} from './checklistParts';
import {useGuidePage} from './context';

/** A list to tick that comes from the Markdown of a page. */
export default function MarkdownChecklist({
  titre,
  children,
}: {
  titre: string;
  children: ReactNode;
}): ReactNode {
  const {id, title} = useGuidePage();
  const parts = partsOf(children);
  const items = parts.filter(isItem);
  return (
    <Checklist
      page={id}
      pageTitle={title}
      title={titre}
      heading={parts.filter((part) => !isItem(part))}
      items={items.map(({props}) => ({id: props.item, text: props.texte, content: props.children}))}
    />
  );
}
