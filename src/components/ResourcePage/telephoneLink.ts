/** `tel:` link of a telephone number as people write it; an extension (« poste 12 ») is left out. */
export function telephoneLink(telephone: string): string {
  const [number = ''] = telephone.split(/poste|[,;#]/i);
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}
