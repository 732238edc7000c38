import type {ReactNode} from 'react';
import type {FormField} from '@site/src/contribution/form/formFields';
import {inputIdOf} from './path';

interface Props {
  field: Pick<FormField, 'title' | 'help' | 'required'>;
  htmlFor: string;
}

/** The name of a question and its help. */
export default function Label({field: {title, help, required}, htmlFor}: Props): ReactNode {
  return (
    <>
      <label htmlFor={htmlFor}>
        {title}
        {!required && <Optional />}
      </label>
      <p className="champ__aide" id={`${htmlFor}-aide`}>
        {help}
      </p>
    </>
  );
}

/** The same where several answers stand under one name. */
export function Legend({
  field: {title, help, required},
  path,
}: {
  field: Props['field'];
  path: Parameters<typeof inputIdOf>[0];
}): ReactNode {
  return (
    <>
      <legend>
        {title}
        {!required && <Optional />}
      </legend>
      <p className="champ__aide" id={`${inputIdOf(path)}-aide`}>
        {help}
      </p>
    </>
  );
}

function Optional(): ReactNode {
  return <span className="fac"> (facultatif)</span>;
}
