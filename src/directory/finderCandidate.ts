import type {Resource} from '../model/resource';
import type {Status, Vocabularies} from '../model/vocabularies';
import type {CallState} from '../model/deadline';
import type {Placed} from './arrange';
import type {Condition, Value} from './eligible';
import type {DirectoryRecord} from './record';

/** How a resource meets what one asked: all of it; the need, at another stage; the stage, for another need. */
export type Fit = 'whole' | 'need' | 'stage';

/** Whether it still runs: one is sure of it, not sure, or knows that it has stopped for now. */
export type Certainty = 'sure' | 'unsure' | 'paused';

/** What a source says of one criterion, by the id of the criterion. */
export interface CandidateCondition extends Condition {
  critere: string;
}

/** A resource that may be an answer of the finder: what decides of its place, and of what is said of it. */
export interface Candidate extends Placed {
  nom: string;
  type: string;
  fit: Fit;
  certainty: Certainty;
  /** Where its call stands, when a day is known. */
  call?: CallState;
  /** Why it was chosen by hand for those who begin here. */
  start?: string;
  /** How to reach people is known: a number, an e-mail, a page. */
  isReached?: true;
  /** Few needs: it is for this one. */
  isFocused?: true;
  /** Id of the organisation that offers it. */
  organisme?: string;
  /** Id of the general programme of which it is a local form. */
  variante_de?: string;
  /** Numbers of its stages, when they are not those that were asked for. */
  stages?: readonly number[];
  conditions?: readonly CandidateCondition[];
}

/** What was asked for, but the place: the id of a stage, and the needs of a family; without them, everything fits. */
export interface Asked {
  etape?: string;
  besoins?: readonly string[];
}

/** What a record does not hold of a resource. */
export interface BesideRecord {
  isReached: boolean;
  /** Why it was chosen by hand. */
  start?: string;
  /** Id of the organisation that offers it. */
  organisme: string | undefined;
  admissibilite: Resource['admissibilite'];
}

/** Needs beyond which a resource serves a bit of everything. */
const FEW_NEEDS = 2;

/** A record as a candidate; nothing for what is over, or meets nothing of what was asked. */
export function toCandidate(
  record: DirectoryRecord,
  {etape, besoins}: Asked,
  {isReached, start, organisme, admissibilite = []}: BesideRecord,
  {statuts, etapes}: Pick<Vocabularies, 'statuts' | 'etapes'>,
): Candidate | undefined {
  const atStage = etape === undefined || record.etapes.includes(etape);
  const forNeed = besoins === undefined || besoins.some((need) => record.besoins.includes(need));
  if (record.closed || !(atStage || forNeed)) return undefined;
  // To be known by one answer alone is nothing when the other was not given.
  if (!(atStage && forNeed) && (etape === undefined || besoins === undefined)) return undefined;
  const {id, nom, type, territoires, isRead, locales, call, variante_de} = record;
  return {
    id,
    nom,
    type,
    territoires,
    fit: atStage && forNeed ? 'whole' : forNeed ? 'need' : 'stage',
    certainty: certaintyOf(statuts.find((status) => status.id === record.statut)),
    ...(isRead && {isRead}),
    ...(locales && {locales}),
    ...(call && {call}),
    ...(start !== undefined && {start}),
    ...(isReached && {isReached}),
    ...(record.besoins.length <= FEW_NEEDS && {isFocused: true as const}),
    ...(organisme !== undefined && {organisme}),
    ...(variante_de !== undefined && {variante_de}),
    ...(!atStage && {
      stages: etapes.filter((stage) => record.etapes.includes(stage.id)).map(({numero}) => numero),
    }),
    ...(admissibilite.length > 0 && {
      conditions: admissibilite.map(({critere, accepte = [], exclut = []}) => ({
        critere,
        accepts: accepte.map(toValue),
        refuses: exclut.map(toValue),
      })),
    }),
  };
}

/** A value that is no id is compared with nothing: no project gives it. */
function toValue(id: string): Value {
  return {id, nom: id};
}

function certaintyOf(status: Status | undefined): Certainty {
  if (status?.courant) return 'sure';
  return status === undefined || status.a_confirmer ? 'unsure' : 'paused';
}
