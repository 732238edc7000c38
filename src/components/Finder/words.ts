import {resourceCount} from '@site/src/components/ResourceList/words';
import type {Obstacle, Reason} from '@site/src/directory/finderList';
import {capitalized} from '@site/src/model/capitalized';
import type {Place} from '@site/src/model/territory';
import {labelOf, nameOf} from '@site/src/model/territory';
import type {StageChoice} from '@site/src/views/finderView';
import {listed, quoted} from '@site/src/views/sentences';
import type {ShortListItem, ShortListView} from '@site/src/views/shortListView';

const NBSP = '\u00a0';

/** « 19 ressources correspondent » */
export function matchText(count: number): string {
  return count === 0
    ? 'Rien n’y correspond en tout point; la liste donnera ce qui s’en approche'
    : `${resourceCount(count)} ${count > 1 ? 'correspondent' : 'correspond'}`;
}

export function needHelp(stage: Pick<StageChoice, 'nom'> | undefined): string {
  return stage
    ? `Les besoins de l’étape ${quoted(stage.nom)} sont en haut, les mieux servis d’abord.`
    : 'Choisissez ce qui presse le plus. Le reste pourra suivre.';
}

export function otherNeeds(count: number): string {
  return count === 1 ? 'Voir un autre besoin' : `Voir les ${count}${NBSP}autres besoins`;
}

/** The title of an answer to nothing in particular. */
export const UNASKED_TITLE = 'Votre courte liste';

/** The title of an answer, as long as its first part. */
export function answerTitle(count: number): string {
  if (count === 0) return 'Parlez d’abord à quelqu’un';
  if (count === 1) return 'Commencez par celle-ci';
  return count === 2 ? 'Commencez par ces deux-là' : 'Commencez par ces trois-là';
}

/** What was answered, in the order of the questions; what was left out is not said. */
export function answeredWords(
  {etape, famille}: Pick<ShortListView, 'etape' | 'famille'>,
  place: Place | undefined,
): string[] {
  return [
    ...(famille ? [famille.sentence] : []),
    ...(etape ? [`Étape ${etape.numero}, ${etape.nom}`] : []),
    ...(place ? [labelOf(place)] : []),
  ];
}

/** What reasons and obstacles are said with. */
export type Said = Pick<ShortListView, 'places' | 'questions' | 'answered'>;

/** Why a resource is there, shortest words first to come; what the answers themselves say is not said twice. */
export function reasonWords(reasons: readonly Reason[], said: Said): string[] {
  return reasons.flatMap((reason) => reasonText(reason, said) ?? []);
}

function reasonText(reason: Reason, {places, questions, answered}: Said): string | undefined {
  switch (reason.kind) {
    case 'start':
      return undefined;
    case 'door':
      return 'accueille tous les projets';
    case 'place': {
      const place = places.find(({id}) => id === reason.territory);
      if (!place) return undefined;
      return reason.isOwn && place.niveau === 'mrc' ? 'dans votre MRC' : `couvre ${nameOf(place)}`;
    }
    case 'stage':
      return 'à votre étape';
    case 'accepted': {
      const {critere, value} = reason;
      if (critere === answered.territoire || critere === answered.etape) return undefined;
      return `ouvert à votre situation${NBSP}: ${valueName(questions, critere, value)}`;
    }
    case 'people':
      return 'des gens vous répondent';
    case 'read':
      return 'à lire tout de suite';
  }
}

/** What stands against a resource, the heaviest first. */
export function obstacleWords(
  obstacles: readonly Obstacle[],
  {shut, isRead}: Pick<ShortListItem, 'shut' | 'isRead'>,
  {places, questions}: Said,
): string[] {
  return obstacles.map((obstacle) => {
    switch (obstacle.kind) {
      case 'refused':
        return `N’accepte pas${NBSP}: ${valueName(questions, obstacle.critere, obstacle.value)}`;
      case 'call':
        return shut ?? 'Pas d’appel ouvert';
      case 'paused':
        return `En pause${NBSP}: demandez si une suite est prévue`;
      case 'unsure':
        return isRead
          ? `À confirmer${NBSP}: ce document a pu changer`
          : `À confirmer${NBSP}: demandez si l’offre existe toujours`;
      case 'part':
        return `Pas partout${NBSP}: ${placeNames(obstacle.territories, places)}`;
      case 'otherStage':
        return obstacle.stages.length > 1
          ? `Pensée pour les étapes ${listed(obstacle.stages.map(String))}`
          : `Pensée pour l’étape ${obstacle.stages.join('')}`;
      case 'otherNeed':
        return 'Répond à un autre besoin de votre étape';
    }
  });
}

function placeNames(ids: readonly string[], places: readonly Place[]): string {
  return listed(places.filter(({id}) => ids.includes(id)).map(labelOf));
}

function valueName(questions: Said['questions'], criterion: string, value: string): string {
  const question = questions.find(({critere}) => critere === criterion);
  return question?.choices.find(({id}) => id === value)?.nom ?? value;
}

/** « Dans votre MRC · à votre étape » */
export function inOneLine(words: readonly string[]): string {
  return capitalized(words.join(' · '));
}
