import type {ReactNode} from 'react';
import {useCallback} from 'react';
import useBaseUrl, {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {FileDown} from 'lucide-react';
import {saveAs} from '@site/src/components/Browser/saveAs';
import Icon from '@site/src/components/Icon';
import {useSiteTexts} from '@site/src/components/PageFrame/useSite';
import {fileName, toFile} from '@site/src/dossier/file';
import {LONGEST_LINK, toFragment} from '@site/src/dossier/link';
import type {Parcel} from '@site/src/dossier/parcel';
import {addresses} from '@site/src/model/addresses';
import {momentInMontreal} from '@site/src/model/montreal';
import {dossierSheet} from '@site/src/views/dossierSheet';
import type {DossierView} from '@site/src/views/dossierView';
import styles from './page.module.css';
import TakeAway from './TakeAway';

const TITLES: Readonly<Record<Parcel['de'], string>> = {moi: 'Mon dossier', conseil: 'Une liste pour vous'};

interface Props {
  parcel: Parcel;
  /** The same, as it is shown. */
  view: DossierView;
}

/** What carries a dossier to another device or to somebody else: link, paper, documents, and the file that the site reads again. */
export default function Carry({parcel, view}: Props): ReactNode {
  const {titre: site} = useSiteTexts();
  const {withBaseUrl} = useBaseUrlUtils();
  const page = useBaseUrl(addresses.dossier(), {absolute: true});
  const isMine = parcel.de === 'moi';
  const today = () => momentInMontreal(new Date()).day;
  const sheetOf = useCallback(
    (withOwn: boolean) =>
      dossierSheet(view, {
        title: TITLES[parcel.de],
        site,
        day: today(),
        link: page + toFragment(parcel, {withOwn}),
        page,
        addressOf: (url) => withBaseUrl(url, {absolute: true}),
      }),
    [view, parcel, site, page, withBaseUrl],
  );
  const isTooLong = page.length + toFragment(parcel, {withOwn: true}).length > LONGEST_LINK;
  return (
    <>
      <TakeAway sender={parcel.de} sheetOf={sheetOf} />
      <div className={styles.carry}>
        {isTooLong && (
          <p className="note-l">
            La liste est longue{'\u00a0'}: bien des messages couperaient son lien. Prenez plutôt ce fichier.
          </p>
        )}
        <button
          type="button"
          className="btn btn--2"
          onClick={() => saveAs(fileName(parcel, today()), 'application/json', toFile(parcel, today()))}
        >
          <Icon as={FileDown} />
          {isMine ? 'Fichier de sauvegarde (.json)' : 'Fichier à remettre (.json)'}
        </button>
        <p className="note-l">
          {isMine
            ? 'Ce fichier porte tout, notes, dates et états compris. Ouvrez-le ici, sur un autre appareil\u00a0: il s’ajoute à ce qui s’y trouve.'
            : 'Par le lien ou par ce fichier, la personne choisit les lignes qu’elle prend. Vos notes, vos dates et où vous en êtes n’y sont pas.'}
        </p>
      </div>
    </>
  );
}
