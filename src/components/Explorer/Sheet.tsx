import type {ReactNode} from 'react';
import {useEffect, useId, useRef} from 'react';
import {X} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {foundText, seeText} from './words';

interface Props {
  /** Results of the filters chosen so far; undefined while the directory is not there. */
  count?: number;
  canClear: boolean;
  onClear(): void;
  /** The sheet is closed; `wantsResults` when it was by its button, not by × or Escape. */
  onClosed(wantsResults: boolean): void;
  children: ReactNode;
}

const SEE = 'voir';

/** The filters on a phone, in a sheet over the page; they apply at once. Mounted only while it is open. */
export default function Sheet({count, canClear, onClear, onClosed, children}: Props): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    dialog.current?.showModal();
    title.current?.focus();
  }, []);

  const close = (answer?: string) => dialog.current?.close(answer);
  const clear = () => {
    onClear();
    title.current?.focus();
  };
  return (
    <dialog
      ref={dialog}
      className="feuille"
      aria-labelledby={id}
      onClose={() => onClosed(dialog.current?.returnValue === SEE)}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className="feuille__tete">
        <h2 id={id} ref={title} tabIndex={-1}>
          Filtres
        </h2>
        <button type="button" className="ico-b" aria-label="Fermer les filtres" onClick={() => close()}>
          <Icon as={X} />
        </button>
      </div>
      <div className="feuille__corps">{children}</div>
      <div className="feuille__pied">
        <button type="button" className="btn btn--2" onClick={clear} disabled={!canClear}>
          Tout effacer
        </button>
        <button type="button" className="btn" onClick={() => close(SEE)}>
          {seeText(count)}
        </button>
        <p className="sr" role="status">
          {count !== undefined && foundText(count)}
        </p>
      </div>
    </dialog>
  );
}
