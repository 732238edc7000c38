import type {MouseEvent, ReactNode} from 'react';
import {memo, useCallback, useEffect, useMemo, useRef} from 'react';
import Link from '@docusaurus/Link';
import type {LucideIcon} from 'lucide-react';
import {
  BookOpen,
  ClipboardList,
  Compass,
  History,
  Info,
  ListFilter,
  Scale,
  Signpost,
  Trash2,
} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {iconNamed} from '@site/src/components/Icon/vocabulary';
import type {DocumentKind} from '@site/src/search/card';
import type {Range} from '@site/src/search/query';
import {useMarks} from '@site/src/searchClient/useMarks';
import Marked from '@site/src/components/Marked';
import type {Option, OptionGroup} from './options';

interface Props {
  id: string;
  groups: readonly OptionGroup[];
  /** Words marked in the options. */
  words: string;
  /** Key of the option that Enter would choose. */
  active?: string;
  /** A click on an option; unless it is prevented, a link is followed. */
  onChoose(option: Option, event: MouseEvent): void;
}

/** Id of the element of an option, by its rank in the whole list. */
export function optionId(listId: string, rank: number): string {
  return `${listId}-${rank}`;
}

/** The options, by group. The focus stays in the box: it names the active one. */
export default function OptionList({id, groups, words, active, onChoose}: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const labels = useMemo(
    () => groups.flatMap(({options}) => options.map(({kind, label}) => (kind === 'page' ? label : ''))),
    [groups],
  );
  const marks = useMarks(words, labels);
  // The same from one key to the next: options that stay are not drawn again.
  const latest = useRef(onChoose);
  useEffect(() => {
    latest.current = onChoose;
  }, [onChoose]);
  const choose = useCallback((option: Option, event: MouseEvent) => latest.current(option, event), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }, [active]);

  const starts = groups.map((_, rank) =>
    groups.slice(0, rank).reduce((sum, {options}) => sum + options.length, 0),
  );
  return (
    <div id={id} ref={list} role="listbox" aria-label="Suggestions">
      {groups.map(({title, options}, groupRank) => (
        <div key={title} role="group" aria-labelledby={`${id}-g${groupRank}`}>
          <p className="liste-prop__g" id={`${id}-g${groupRank}`} role="presentation">
            {title}
          </p>
          {options.map((option, place) => {
            const rank = (starts[groupRank] ?? 0) + place;
            return (
              <KeptRow
                key={option.key}
                id={optionId(id, rank)}
                option={option}
                ranges={marks[rank]}
                isActive={option.key === active}
                onChoose={choose}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface RowProps {
  id: string;
  option: Option;
  ranges?: readonly Range[];
  isActive: boolean;
  onChoose: Props['onChoose'];
}

/** A link where there is an address, so that a click opens it elsewhere when one wants. */
function OptionRow({id, option, ranges, isActive, onChoose}: RowProps): ReactNode {
  const shared = {
    id,
    role: 'option',
    className: 'opt',
    tabIndex: -1,
    'aria-selected': isActive,
    onClick: (event: MouseEvent) => onChoose(option, event),
  };
  const content = (
    <>
      <Icon as={iconOf(option)} />
      <span className="opt__texte">
        <span>
          <Marked text={option.label} ranges={ranges} />
        </span>
        {option.hint && <small> {option.hint}</small>}
      </span>
    </>
  );
  return option.kind === 'oubli' ? (
    <div {...shared}>{content}</div>
  ) : (
    <Link {...shared} to={option.address}>
      {content}
    </Link>
  );
}

const KeptRow = memo(OptionRow);

const DOCUMENT_ICONS: Partial<Record<DocumentKind, LucideIcon>> = {
  besoin: Compass,
  gabarit: ClipboardList,
  parcours: Signpost,
  fait: Scale,
  terme: Info,
};

function iconOf(option: Option): LucideIcon {
  switch (option.kind) {
    case 'liste':
      return ListFilter;
    case 'derniere':
      return History;
    case 'oubli':
      return Trash2;
    case 'page':
      return option.icon === undefined
        ? (DOCUMENT_ICONS[option.document] ?? BookOpen)
        : iconNamed(option.icon);
  }
}
