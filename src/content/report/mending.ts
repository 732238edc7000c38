import type {Change, MendedFile} from '../mending/mendFiles';
import {count, quote} from '../words';

/** What was mended, for a person at a terminal: file by file, what stood there and what stands there now. */
export function mendingReport(mended: readonly MendedFile[]): string {
  if (mended.length === 0) return 'Rien à corriger sans vous.\n';
  const blocks = mended.map(({path, changes, isTidied}) => {
    const lines = changes.map(
      (change) => `  ${change.line}:${change.column}  ${sentence(change)}  (${change.rule})`,
    );
    const form = isTidied ? ['  mise en forme\u00a0: ordre des clés, guillemets, espaces, typographie'] : [];
    return `${path}\n${[...lines, ...form].join('\n')}\n\n`;
  });
  return `${blocks.join('')}${summaryOf(mended)}\n`;
}

function sentence({before, after}: Change): string {
  if (before.trim() === '' && after.trim() === '') return 'espaces retirées';
  return after === '' ? `${quote(before)} retiré` : `${quote(before)} → ${quote(after)}`;
}

/** « 2 fichiers corrigés : 3 corrections, 1 mise en forme. » */
function summaryOf(mended: readonly MendedFile[]): string {
  const changes = mended.reduce((total, file) => total + file.changes.length, 0);
  const forms = mended.filter(({isTidied}) => isTidied).length;
  const parts = [
    ...(changes > 0 ? [count(changes, 'correction')] : []),
    ...(forms > 0 ? [count(forms, 'mise en forme', 'mises en forme')] : []),
  ];
  return `${count(mended.length, 'fichier corrigé', 'fichiers corrigés')}\u00a0: ${parts.join(', ')}.`;
}
