/** A text of at most `longest` characters: cut after a whole word, with an ellipsis. */
export function cutAtWord(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const room = characters.slice(0, longest - 1).join('');
  const [, whole] = /^(.*\S)\s+\S*$/su.exec(room) ?? [];
  return `${(whole ?? room).replace(/[\s,;:–—-]+$/u, '')}…`;
}
