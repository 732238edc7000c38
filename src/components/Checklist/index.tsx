import type {ReactNode} from 'react';
import {useState} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {keepingNote} from '@site/src/components/Browser/keepingNote';
import ExportButtons from './ExportButtons';
import Gauge from './Gauge';
import type {ChecklistItem} from './item';
import {isTicked, progressOf, progressText, withTick, withTicks, withoutTicks} from './ticks';
import {useTicks} from './useTicks';

interface Props {
  /** Under which the ticks are kept on the device: `<etape>`, `<etape>/<pratique>`, or any other id that never changes. */
  page: string;
  /** Title of the page, for what leaves the site. */
  pageTitle: string;
  title: string;
  /** The title, as the heading that the page needs. */
  heading: ReactNode;
  items: ChecklistItem[];
}

const REFUSED =
  'Votre navigateur refuse de garder vos coches\u00a0: elles s’effaceront quand vous quitterez le site.';

/** Things to tick. The ticks stay on the device. Without JavaScript it is a plain list. */
export default function Checklist({page, pageTitle, title, heading, items}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const {ticks, keeping, update} = useTicks(page);
  const [erased, setErased] = useState<string[]>();
  const [message, setMessage] = useState('');
  const ids = items.map(({id}) => id);
  const progress = progressOf(ticks, ids);
  const notKept = keepingNote(keeping, REFUSED);

  const tick = (id: string, isOn: boolean) => {
    setErased(undefined);
    setMessage('');
    update((known) => withTick(known, id, isOn));
  };
  const erase = () => {
    setErased(ids.filter((id) => isTicked(ticks, id)));
    setMessage('Tout est décoché.');
    update((known) => withoutTicks(known, ids));
  };
  const restore = () => {
    update((known) => withTicks(known, erased ?? []));
    setErased(undefined);
    setMessage('Vos coches sont revenues.');
  };

  return (
    <div className="coches">
      <div className="coches__tete">
        {heading}
        <p className="coches__compte js-seul" role="status">
          {isBrowser && progressText(progress)}
        </p>
      </div>
      <Gauge progress={progress} />
      <ul className="coches__liste">
        {items.map((item) => (
          <li key={item.id}>
            {isBrowser ? (
              <TickBox item={item} isOn={isTicked(ticks, item.id)} onChange={(isOn) => tick(item.id, isOn)} />
            ) : (
              <span className="coches__case">
                <i aria-hidden />
                <span>{item.content}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
      <div className="coches__outils js-seul">
        {/* One button for both, so that the focus stays where it is. */}
        <button
          type="button"
          className="btn btn--3 btn--p"
          disabled={!erased && progress.done === 0}
          onClick={erased ? restore : erase}
        >
          {erased ? 'Annuler' : 'Tout décocher'}
        </button>
        <ExportButtons
          list={{page: pageTitle, title, items}}
          id={page}
          ticks={ticks}
          onMessage={setMessage}
        />
      </div>
      <div className="coches__note js-seul">
        <p role="status">{message}</p>
        {/* Apart from the messages: said once, not again with each of them. */}
        <p role="status">{notKept}</p>
        {!notKept && <p>Vos coches restent dans ce navigateur. Personne d’autre ne les voit.</p>}
      </div>
    </div>
  );
}

interface TickBoxProps {
  item: ChecklistItem;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function TickBox({item, isOn, onChange}: TickBoxProps): ReactNode {
  return (
    <label className="coches__case">
      <input type="checkbox" checked={isOn} onChange={({target}) => onChange(target.checked)} />
      <span>{item.content}</span>
    </label>
  );
}
