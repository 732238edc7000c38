import type {Activity} from '../model/community';
import type {Content} from '../model/content';
import {activityView} from './communityView';
import type {TemplateLink} from './templateLink';

/** Whether a kind of events is an activity of the community: the two lists name it alike. */
export function isActivity({nom}: {nom: string}, activity: Pick<Activity, 'nom'>): boolean {
  return nom.toLowerCase() === activity.nom.toLowerCase();
}

/** What helps to hold a meeting: the templates of the activities that these kinds of events are. */
export function meetingKit(kinds: readonly {nom: string}[], content: Content): TemplateLink[] {
  return content.community.activites
    .filter((activity) => kinds.some((kind) => isActivity(kind, activity)))
    .flatMap((activity) => activityView(activity, content).templates);
}
