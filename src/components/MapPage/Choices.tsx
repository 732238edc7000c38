import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {addresses} from '@site/src/model/addresses';
import type {MapChoice, MapState, MapView} from '@site/src/views/mapView';
import {MAP_KEYS} from '@site/src/views/mapView';
import styles from './styles.module.css';

interface Props {
  view: MapView;
  state: MapState;
  onChange(next: Omit<MapState, 'ignored'>): void;
}

/** A need and a stage, to count what answers them. A page that is not counted anew without scripts does not offer it. */
export default function Choices({view: {families, stages}, state, onChange}: Props): ReactNode {
  const {family, stage} = state;
  const choose = (changed: {family?: string; stage?: string}) => {
    const next = {family: family ?? '', stage: stage ?? '', ...changed};
    onChange({...(next.family && {family: next.family}), ...(next.stage && {stage: next.stage})});
  };
  return (
    <form className={`${styles.choices} ${styles.scripted}`} action={useBaseUrl(addresses.map())}>
      <Choice
        name={MAP_KEYS.family}
        label="Besoin"
        all="Tous"
        choices={families}
        value={family}
        onChange={(value) => choose({family: value})}
      />
      <Choice
        name={MAP_KEYS.stage}
        label="Étape"
        all="Toutes"
        choices={stages}
        value={stage}
        onChange={(value) => choose({stage: value})}
      />
      {(family ?? stage) !== undefined && (
        <button type="button" className="btn btn--3 btn--p" onClick={() => onChange({})}>
          Tout montrer
        </button>
      )}
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  /** What nothing chosen is called. */
  all: string;
  choices: readonly MapChoice[];
  value: string | undefined;
  onChange(value: string): void;
}

function Choice({name, label, all, choices, value = '', onChange}: ChoiceProps): ReactNode {
  return (
    <label>
      {label}
      <select name={name} className="saisie" value={value} onChange={({target}) => onChange(target.value)}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
