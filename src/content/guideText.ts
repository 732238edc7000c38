import type {List, Root} from 'mdast';
import type {ChecklistItem, GuideText} from '../model/content';
import {readItemId, withoutMarks} from '../model/guideMarks';
import {CHECKLIST_HEADINGS} from '../model/guidePage';
import {cutAtHeadings, plainText, readPassages} from './markdown';
import {frenchTypography} from './typography';

/** What a page of the guide says, without the marks of its notes and of its items. */
export function readGuideText(tree: Root): Pick<GuideText, 'passages' | 'checklist'> {
  return {
    passages: readPassages(tree).map((passage) => ({...passage, text: withoutMarks(passage.text)})),
    checklist: checklists(tree).flatMap(toItems),
  };
}

/** The lists of a page that are to be ticked. */
export function checklists(tree: Root): List[] {
  return cutAtHeadings(tree).flatMap(({heading, nodes}) => {
    const title = heading && frenchTypography(plainText(heading));
    return CHECKLIST_HEADINGS.some((known) => known === title)
      ? nodes.filter((node) => node.type === 'list')
      : [];
  });
}

function toItems(list: List): ChecklistItem[] {
  return list.children.flatMap((item) => {
    const text = plainText(item);
    const id = readItemId(text);
    return id === undefined ? [] : [{id, text: frenchTypography(withoutMarks(text))}];
  });
}
