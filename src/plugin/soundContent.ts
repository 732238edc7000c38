import type {Checked} from '../content/check';
import type {Problem} from '../model/problem';
import {stop} from './stop';

export function errorsOf({problems}: Checked): Problem[] {
  return problems.filter(({severity}) => severity === 'error');
}

/**
 * The content as it is when the command begins. Its errors end a build; while one writes, only those that leave nothing to
 * show do. Asked before Docusaurus reads the same files, and says in its own way what it does not understand.
 */
export async function soundContent(read: () => Promise<Checked>, isBuild: boolean): Promise<Checked> {
  const checked = await read();
  const errors = errorsOf(checked);
  return (isBuild ? errors.length > 0 : !checked.content) ? stop(report(errors)) : checked;
}

function report(errors: readonly Problem[]): string {
  const lines = errors.map(({file, line, column, message}) => `${file}:${line}:${column} ${message}`);
  return [
    'Le contenu a des erreurs\u00a0:',
    ...lines,
    '«\u00a0npm run validate\u00a0» montre chaque ligne et dit comment la corriger.',
  ].join('\n');
}
