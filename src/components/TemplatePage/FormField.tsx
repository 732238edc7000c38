import type {ChangeEvent, FocusEvent, ReactNode} from 'react';
import {useState} from 'react';
import type {TemplateField} from '@site/src/model/template';
import NumberNote from './NumberNote';
import {readingOf} from './reading';

interface Props {
  field: TemplateField;
  inputId: string;
  text: string;
  onType(text: string): void;
}

/** One field: its name, its help, room to write. How a number is read is said; that it is none, once one has left it. */
export default function FormField({field, inputId, text, onType}: Props): ReactNode {
  const [isWriting, setIsWriting] = useState(false);
  const helpId = `${inputId}-aide`;
  const readingId = `${inputId}-lecture`;
  const read = readingOf(field, text);
  const reading = read?.isFault && isWriting ? undefined : read;
  return (
    <div className={`champ champ--${field.saisie}`}>
      <label htmlFor={inputId}>{field.nom}</label>
      <p className="champ__aide" id={helpId}>
        {field.aide}
      </p>
      <Control
        field={field}
        attributes={{
          id: inputId,
          className: 'saisie',
          value: text,
          'aria-describedby': reading ? `${helpId} ${readingId}` : helpId,
          'aria-invalid': reading?.isFault || undefined,
          onChange: (event) => onType(event.target.value),
          onFocus: () => setIsWriting(true),
          onBlur: () => setIsWriting(false),
        }}
      />
      {reading && (
        <NumberNote
          id={readingId}
          reading={reading}
          onChoose={(choice) => {
            onType(choice);
            // The button leaves with the question.
            document.getElementById(inputId)?.focus();
          }}
        />
      )}
    </div>
  );
}

interface ControlAttributes {
  id: string;
  className: string;
  value: string;
  'aria-describedby': string;
  'aria-invalid': true | undefined;
  onChange(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>): void;
  onFocus(): void;
  onBlur(): void;
}

/** Browsers only scroll to the caret of a text area: the rest of it may stay under the edge of the screen. */
function showWhole({currentTarget}: FocusEvent<HTMLTextAreaElement>): void {
  currentTarget.scrollIntoView({block: 'nearest'});
}

function Control({field, attributes}: {field: TemplateField; attributes: ControlAttributes}): ReactNode {
  switch (field.saisie) {
    case 'texte':
      return (
        <textarea
          rows={3}
          {...attributes}
          onFocus={(event) => {
            attributes.onFocus();
            showWhole(event);
          }}
        />
      );
    case 'choix':
      return (
        <select {...attributes} className="saisie select">
          <option value="">Choisir…</option>
          {/* A choice that the template no longer offers is still what one chose. */}
          {[...new Set([...(field.choix ?? []), ...(attributes.value ? [attributes.value] : [])])].map(
            (choice) => (
              <option key={choice}>{choice}</option>
            ),
          )}
        </select>
      );
    case 'date':
      return <input type="date" {...attributes} />;
    case 'nombre':
    case 'montant':
      return (
        <span className="champ__unite">
          <input type="text" inputMode="decimal" {...attributes} />
          {field.saisie === 'montant' && <span aria-hidden>$</span>}
        </span>
      );
    case 'ligne':
      return <input type="text" {...attributes} />;
  }
}
