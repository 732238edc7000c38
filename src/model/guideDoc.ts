/**
 * Id of the text of a page of the guide, as Docusaurus names it: the path of its file under the folder of the guide, without
 * ending. Without a practice, the overview of the stage.
 */
export function guideDoc(stage: string, practice = 'index'): string {
  return `${stage}/${practice}`;
}
