import type {DraftValue} from '@site/src/contribution/draft/values';
import type {FormField} from '@site/src/contribution/form/formFields';
import type {Path} from './path';

/** What each kind of question is given. */
export interface QuestionProps {
  field: FormField;
  value: DraftValue | undefined;
  path: Path;
}
