import type {ReactNode} from 'react';
import {Megaphone} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {formatDate} from '@site/src/model/date';
import type {ResourceView} from '@site/src/views/resourceView';
import {useMoment} from './useMoment';

/** What is true today and will not last. A page that nobody has built again this morning still says what is true. */
export default function Notices({notices, builtOn}: Pick<ResourceView, 'notices' | 'builtOn'>): ReactNode {
  const {day} = useMoment(builtOn);
  return notices
    .filter(({du, au}) => du <= day && day <= au)
    .map(({du, au, texte}) => (
      <div key={`${du} ${texte}`} className="note-attn">
        <Icon as={Megaphone} />
        <p>
          {texte} <small>Jusqu’au {formatDate(au)}.</small>
        </p>
      </div>
    ));
}
