import {changesFeed} from '../exports/feeds/changesFeed';
import {deadlinesFeed} from '../exports/feeds/deadlinesFeed';
import type {FeedSite} from '../exports/feeds/feed';
import {toAtom, toJsonFeed} from '../exports/feeds/feed';
import {FEEDS} from '../model/feedAddresses';
import type {ChangeLog} from '../model/changeLog';
import type {Content} from '../model/content';
import {DEVICE_CHANGES_FILE} from '../pageData/paths';
import {deviceChanges} from '../views/deviceChanges';

/**
 * The feeds, and what a device compares with its last visit: path → text.
 * @param home address of the home page in full @param today AAAA-MM-JJ
 */
export function changeFiles(
  log: ChangeLog,
  content: Content,
  home: string,
  today: string,
): Map<string, string> {
  const site: FeedSite = {name: content.site.titre, home, licence: content.site.licence};
  const changes = changesFeed(log, site, today);
  const deadlines = deadlinesFeed(content, site, today);
  return new Map([
    [FEEDS.changesAtom.slice(1), toAtom(changes, FEEDS.changesAtom, site)],
    [FEEDS.changesJson.slice(1), toJsonFeed(changes, FEEDS.changesJson, site)],
    [FEEDS.deadlines.slice(1), toAtom(deadlines, FEEDS.deadlines, site)],
    [DEVICE_CHANGES_FILE, JSON.stringify(deviceChanges(log))],
  ]);
}
