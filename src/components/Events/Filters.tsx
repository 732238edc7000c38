import type {ReactNode} from 'react';
import {useId} from 'react';
import {Check} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {EventFilter} from '@site/src/views/eventFilter';
import {WHEN} from '@site/src/views/eventFilter';
import type {EventsView, FilterChoice} from '@site/src/views/eventsView';
import styles from './styles.module.css';

interface Props {
  view: Pick<EventsView, 'kinds' | 'territories' | 'publics'>;
  filter: EventFilter;
  change(filter: EventFilter): void;
}

type Key = keyof EventFilter;

/** What to show of the list. Only scripts can do it: without them, the list is whole. */
export default function Filters({view, filter, change}: Props): ReactNode {
  const set = (key: Key) => (value: string) => change({...filter, [key]: value === '' ? undefined : value});
  const when = Object.entries(WHEN).map(([id, name]) => ({id, name}));
  return (
    <div className={`js-seul ${styles.filters}`}>
      <Chips
        legend="Quand"
        all="Toutes les dates"
        choices={when}
        value={filter.quand}
        choose={set('quand')}
      />
      {view.kinds.length > 1 && (
        <Chips
          legend="Genre"
          all="Tous les genres"
          choices={view.kinds}
          value={filter.genre}
          choose={set('genre')}
        />
      )}
      {(view.territories.length > 0 || view.publics.length > 0) && (
        <div className={styles.selects}>
          <Choose
            label="Ouvert à"
            all="Partout"
            choices={view.territories}
            value={filter.territoire}
            choose={set('territoire')}
          />
          <Choose
            label="Pour qui"
            all="Tout le monde"
            choices={view.publics}
            value={filter.public}
            choose={set('public')}
          />
        </div>
      )}
    </div>
  );
}

interface ChipsProps {
  legend: string;
  /** What the absence of a choice is called. */
  all: string;
  choices: readonly (Pick<FilterChoice, 'id' | 'name'> & Partial<FilterChoice>)[];
  value: string | undefined;
  choose(value: string): void;
}

function Chips({legend, all, choices, value = '', choose}: ChipsProps): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.chips}>
      <legend className="sr">{legend}</legend>
      {[{id: '', name: all, count: undefined}, ...choices].map((choice) => (
        <label key={choice.id} className={styles.chip}>
          <input
            type="radio"
            name={name}
            value={choice.id}
            checked={value === choice.id}
            onChange={() => choose(choice.id)}
          />
          <Icon as={Check} />
          {choice.name}
          {choice.count !== undefined && ` (${choice.count})`}
        </label>
      ))}
    </fieldset>
  );
}

interface ChooseProps {
  label: string;
  /** What the absence of a choice is called. */
  all: string;
  choices: readonly FilterChoice[];
  value: string | undefined;
  choose(value: string): void;
}

function Choose({label, all, choices, value = '', choose}: ChooseProps): ReactNode {
  const id = useId();
  if (choices.length === 0) return null;
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="select" value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name} ({choice.count})
          </option>
        ))}
      </select>
    </p>
  );
}
