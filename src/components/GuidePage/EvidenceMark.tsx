import type {ReactNode} from 'react';
import {BookOpen, ChartColumn, Landmark, MessagesSquare} from 'lucide-react';
import type {LucideIcon} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {Evidence} from '@site/src/model/guidePage';
import {EVIDENCE_WORDS} from './evidence';

const ICONS: Record<Evidence, LucideIcon> = {
  etude: ChartColumn,
  autorite: Landmark,
  guide: BookOpen,
  avis: MessagesSquare,
};

/** How strong the evidence is, in words. Nothing for a value that the site does not know. */
export default function EvidenceMark({preuve}: {preuve: string}): ReactNode {
  if (!isEvidence(preuve)) return null;
  const {label, meaning} = EVIDENCE_WORDS[preuve];
  return (
    <p className="preuve">
      <Icon as={ICONS[preuve]} />
      <span>
        <b>{label}.</b> {meaning}
      </span>
    </p>
  );
}

function isEvidence(value: string): value is Evidence {
  return value in EVIDENCE_WORDS;
}
