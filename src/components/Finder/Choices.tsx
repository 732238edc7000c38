import type {ReactNode} from 'react';
import styles from './Choices.module.css';

/** An answer that one can give. */
export interface Choice {
  value: string;
  label: ReactNode;
  note?: ReactNode;
  count?: number;
}

interface Props {
  name: string;
  choices: readonly Choice[];
  value: string | undefined;
  onChoose(value: string): void;
  /** Two columns, where there is room. */
  isWide?: boolean;
}

/** The answers of a question, of which one is chosen. */
export default function Choices({name, choices, value: chosen, onChoose, isWide = false}: Props): ReactNode {
  return (
    <div className={`${styles.choices}${isWide ? ` ${styles.wide}` : ''}`}>
      {choices.map(({value, label, note, count}) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <ChoiceText label={label} note={note} count={count} />
        </label>
      ))}
    </div>
  );
}

/** What is said of an answer: its words, what it means, how many resources it gives. */
export function ChoiceText({label, note, count}: Pick<Choice, 'label' | 'note' | 'count'>): ReactNode {
  return (
    <>
      <span>
        <b>{label}</b>
        {note && <small>{note}</small>}
      </span>
      {count !== undefined && (
        <span className={styles.count}>
          {count}
          <span className="sr"> {count > 1 ? 'ressources' : 'ressource'}</span>
        </span>
      )}
    </>
  );
}
