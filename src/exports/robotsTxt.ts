/**
 * What the site tells robots: all may be read, and where its map is. They look for it at the root of the host: on a site that
 * stands under a path, whoever publishes gives the map to search engines by hand.
 * @param home address of the home page in full, with a slash at the end
 */
export function robotsTxt(home: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`;
}
