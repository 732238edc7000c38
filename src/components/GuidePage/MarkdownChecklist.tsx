import type {ReactElement, ReactNode} from 'react';
import {Children, isValidElement} from 'react';
import Checklist from '@site/src/components/Checklist';
import {useGuidePage} from './context';

/** What src/guideMarkdown/checklists.ts puts in a list to tick: its heading, then its items. */
interface ItemProps {
  item: string;
  texte: string;
  children: ReactNode;
}

/** A list to tick that comes from the Markdown of a page. */
export default function MarkdownChecklist({
  titre,
  children,
}: {
  titre: string;
  children: ReactNode;
}): ReactNode {
  const {id, title} = useGuidePage();
  const parts = Children.toArray(children);
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

function isItem(node: ReactNode): node is ReactElement<ItemProps> {
  return isValidElement<Partial<ItemProps>>(node) && node.props.item !== undefined;
}
