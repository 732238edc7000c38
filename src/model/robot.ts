/** The name of the robot that checks the addresses of the web, as a robots.txt may write it: « Liens-2isE ». */
export function robotName(brand: string): string {
  const plain = brand.normalize('NFD').replace(/[^A-Za-z0-9]+/g, '');
  return plain === '' ? 'Liens' : `Liens-${plain}`;
}

/** How it presents itself to each site: its name, and the page that says what it does. */
export function robotAgent(brand: string, page: string): string {
  return `${robotName(brand)}/1.0 (+${page})`;
}
