import type {Shape} from '../../deviceStore/shape';
import {isTree} from '../../deviceStore/tree';

/** What the device knows of the visitor's project. What this code does not know of it stays in place. */
export interface MyProject {
  readonly [key: string]: unknown;
  /** Id of the territory where it is. */
  readonly territoire?: string;
  /** Id of the stage where it is; like the territory, under the id of the criterion that asks for it. */
  readonly stade?: string;
}

export const projectShape: Shape<MyProject> = {
  name: 'mon-projet',
  version: 1,
  empty: {},
  read: (content) =>
    isTree(content) && [content.territoire, content.stade].every(isId) ? content : undefined,
};

function isId(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

/** The project elsewhere, or nowhere in particular. */
export function withTerritory(project: MyProject, id: string | undefined): MyProject {
  if (project.territoire === id) return project;
  const others: {territoire?: string} = {...project};
  delete others.territoire;
  return id === undefined ? others : {...others, territoire: id};
}

/** The project at another stage, or at none in particular. */
export function withStage(project: MyProject, id: string | undefined): MyProject {
  if (project.stade === id) return project;
  const others: {stade?: string} = {...project};
  delete others.stade;
  return id === undefined ? others : {...others, stade: id};
}
