import type {ChangeEvent, FocusEvent, ReactNode} from 'react';
import {useState} from 'react';
import {CircleAlert} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {TemplateField} from '@site/src/model/template';
import {isNumberFault} from './savedForm';

interface Props {
  field: TemplateField;
  inputId: string;
  text: string;
  onType(text: string): void;
}

/** One field: its name, its help, room to write. What is not a number is said when one leaves the field. */
export default function FormField({field, inputId, text, onType}: Props): ReactNode {
  const [isLeft, setIsLeft] = useState(false);
  const isFaulty = isLeft && isNumberFault(field, text);
  const helpId = `${inputId}-aide`;
  const faultId = `${inputId}-faute`;
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
          'aria-describedby': isFaulty ? `${helpId} ${faultId}` : helpId,
          'aria-invalid': isFaulty || undefined,
          onChange: (event) => onType(event.target.value),
          onBlur: () => setIsLeft(true),
        }}
      />
      {isFaulty && (
        <p className="champ__faute" id={faultId}>
          <Icon as={CircleAlert} />
          Écrivez un nombre, par exemple 1 200.
        </p>
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
  onBlur(): void;
}

/** Browsers only scroll to the caret of a text area: the rest of it may stay under the edge of the screen. */
function showWhole({currentTarget}: FocusEvent<HTMLTextAreaElement>): void {
  currentTarget.scrollIntoView({block: 'nearest'});
}

function Control({field, attributes}: {field: TemplateField; attributes: ControlAttributes}): ReactNode {
  switch (field.saisie) {
    case 'texte':
      return <textarea rows={3} {...attributes} onFocus={showWhole} />;
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
