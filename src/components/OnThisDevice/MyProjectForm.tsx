import type {ReactNode} from 'react';
import {keepingNote} from '@site/src/components/Browser/keepingNote';
import ProjectFields from '@site/src/components/Profile/ProjectFields';
import {useProject} from '@site/src/components/Profile/useProject';
import type {QuestionView} from '@site/src/views/eligibilityView';
import styles from './styles.module.css';

const REFUSED = 'Ce navigateur ne garde rien\u00a0: vos réponses durent tant que vous restez sur le site.';

/** What one says of one's project: changed here as elsewhere, never asked for. */
export default function MyProjectForm({questions}: {questions: readonly QuestionView[]}): ReactNode {
  const project = useProject(questions);
  const notKept = keepingNote(project.keeping, REFUSED);
  return (
    <section className={styles.mine} aria-labelledby="votre-projet">
      <h2 id="votre-projet">Votre projet</h2>
      <p>
        Ce que vous dites ici sert à mettre d’abord ce qui est près de vous et à comparer votre projet avec
        les conditions des fiches. Répondez à ce que vous voulez, ou à rien.
      </p>
      <ProjectFields questions={questions} project={project} />
      {notKept && <p role="status">{notKept}</p>}
    </section>
  );
}
