// The ties of two institutions: through what they are tied, when, and whether the tie is over.
import { messages } from '../i18n';
import { period } from '../i18n/edtf';
import { EntityLink, type Linked } from './entity-link';

export type ListedTie = { kind: string; valid?: string | null; lastReported?: string | null; ended: boolean; through?: Linked | null };

export function TieList({ ties }: { ties: ListedTie[] }) {
  const m = messages.value;
  return (
    <ul class="plain">
      {ties.map((t, i) => (
        <li key={i}>
          {t.through ? <EntityLink entity={t.through} /> : m.path.direct}{' '}
          <span class="quiet">{[period(t.valid), t.lastReported && `${m.institution.lastReported} ${period(t.lastReported)}`].filter(Boolean).join(' · ')}</span>
          {t.ended && <span class="tag">{m.institution.ended}</span>}
        </li>
      ))}
    </ul>
  );
}
