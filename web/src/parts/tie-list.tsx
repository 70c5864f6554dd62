// The ties of two institutions: through what they are tied, when, and whether the tie is over.
import { messages, word } from '../i18n';
import { period } from '../i18n/edtf';
import { EntityLink, type Linked } from './entity-link';

export type ListedTie = { kind: string; valid?: string | null; lastReported?: string | null; ended: boolean; through?: Linked | null; relations?: Said[] };

type Said = { confidence: string; valid?: string | null; from: { id: string }; to: { id: string } };

/** Whether no source states one of the links that make the tie, or the period of one, but only implies it. */
const implied = (said: Said[]): boolean => {
  const links = new Map<string, Said[]>();
  for (const s of said) {
    const link = `${s.from.id} ${s.to.id}`;
    links.set(link, [...(links.get(link) ?? []), s]);
  }
  return [...links.values()].some((of) => {
    const dated = of.filter((s) => s.valid);
    return !(dated.length > 0 ? dated : of).some((s) => s.confidence === 'STATED');
  });
};

export function TieList({ ties }: { ties: ListedTie[] }) {
  const m = messages.value;
  return (
    <ul class="plain">
      {ties.map((t, i) => (
        <li key={i}>
          {t.through ? <EntityLink entity={t.through} /> : m.path.direct}{' '}
          <span class="quiet">{[period(t.valid), t.lastReported && `${m.institution.lastReported} ${period(t.lastReported)}`].filter(Boolean).join(' · ')}</span>
          {implied(t.relations ?? []) && <span class="tag">{word(m.confidence, 'IMPLIED')}</span>}
          {t.ended && <span class="tag">{m.institution.ended}</span>}
        </li>
      ))}
    </ul>
  );
}
