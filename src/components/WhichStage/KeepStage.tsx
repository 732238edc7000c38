import type {ReactNode} from 'react';
import {Check, MapPin} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {myProject} from '@site/src/components/MyTerritory/myProject';
import {withStage} from '@site/src/components/MyTerritory/shape';
import {useMyProject} from '@site/src/components/Profile/useMyProject';
import type {StageLink} from '@site/src/views/stageLink';

/** Keeps a stage as that of the visitor's project, or no longer. */
export default function KeepStage({stage: {id}}: {stage: Pick<StageLink, 'id'>}): ReactNode {
  const {project} = useMyProject();
  const isMine = project.stade === id;
  return (
    <p>
      <button
        type="button"
        className="btn btn--2 btn--p"
        aria-pressed={isMine}
        onClick={() => myProject.update((known) => withStage(known, isMine ? undefined : id))}
      >
        <Icon as={isMine ? Check : MapPin} />
        C’est l’étape de mon projet
      </button>
    </p>
  );
}
