import type {BookletStage} from '@site/src/views/bookletView';

type Stage = Pick<BookletStage, 'numero' | 'nom'>;

/** The margins of a page inherit nothing from the body. */
const FONT = "font:8.5pt 'Radio Canada',sans-serif;";

/** Name of the kind of printed page that a stage stands on. */
export function pageName({numero}: Pick<Stage, 'numero'>): string {
  return `etape-${numero}`;
}

/**
 * CSS of the printed pages of a booklet: the number of the page at the foot, the name of the stage at the head. A browser
 * that knows no margin boxes leaves them out.
 */
export function pageRules(stages: readonly Stage[]): string {
  const foot = `@page{@bottom-right{${FONT}content:counter(page) " / " counter(pages)}}`;
  const heads = stages.map(
    (stage) =>
      `@page ${pageName(stage)}{@top-right{${FONT}content:${cssString(`Étape ${stage.numero}\u00a0: ${stage.nom}`)}}}`,
  );
  return [foot, '@page:first{@bottom-right{content:none}}', ...heads].join('\n');
}

/** A string of CSS that can stand in a style element: what could end either is written by its number. */
function cssString(text: string): string {
  const safe = text.replace(/["\\<>\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
  return `"${safe}"`;
}
