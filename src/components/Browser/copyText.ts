/** Rejects when the browser forbids it, or has no clipboard (a page that is not served over https). */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
