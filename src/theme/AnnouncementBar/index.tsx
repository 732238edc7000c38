/** This site makes no announcement above its pages. */
export default function AnnouncementBar(): null {
  return null;
}
