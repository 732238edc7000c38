import type {ReactNode} from 'react';
import {useEffect, useRef} from 'react';
import {TriangleAlert, Undo2} from 'lucide-react';
import {keepingNote} from '@site/src/components/Browser/keepingNote';
import {saveAs} from '@site/src/components/Browser/saveAs';
import Icon from '@site/src/components/Icon';
import type {TemplateView} from '@site/src/views/templateView';
import type {FormState, FormStore} from './formStore';

interface Props {
  store: FormStore;
  state: FormState;
  template: Pick<TemplateView, 'id'>;
}

const REFUSED =
  'Ce navigateur ne garde rien\u00a0: vos réponses durent tant que vous restez sur le site. Copiez-les ou téléchargez-les avant de partir.';

/** What happened to what was typed: erased, not kept, or found damaged. */
export default function FormNotices({
  store,
  state: {undo, keeping, aside},
  template: {id},
}: Props): ReactNode {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone with its row.
    if (undo && (document.activeElement === document.body || !document.activeElement)) back.current?.focus();
  }, [undo]);
  const notKept = keepingNote(keeping, REFUSED);
  return (
    <>
      <div className="remplir__annuler" role="status">
        {undo && (
          <>
            <span>{undo.message}</span>{' '}
            <button ref={back} type="button" className="btn btn--2 btn--p" onClick={() => store.undo()}>
              <Icon as={Undo2} />
              Annuler
            </button>
          </>
        )}
      </div>
      {notKept && (
        <div className="note-attn" role="status">
          <Icon as={TriangleAlert} />
          <p>{notKept}</p>
        </div>
      )}
      {aside !== undefined && (
        <div className="note-attn" role="status">
          <Icon as={TriangleAlert} />
          <div>
            <p>
              Ce qui était gardé ici ne se lit plus. Le texte est mis de côté, tel quel{'\u00a0'}: rien n’est
              perdu.
            </p>
            <p className="actions-l">
              <button
                type="button"
                className="btn btn--3 btn--p"
                onClick={() => saveAs(`${id}-mis-de-cote.txt`, 'text/plain;charset=utf-8', aside)}
              >
                Télécharger ce texte
              </button>
              <button type="button" className="btn btn--3 btn--p" onClick={() => store.dropAside()}>
                L’effacer
              </button>
            </p>
          </div>
        </div>
      )}
    </>
  );
}
