// How a statement is shown: when it holds or was reported, how sure it is, and who says so.
import { messages, say, word } from '../i18n';
import { period } from '../i18n/edtf';
import { EntityLink } from './entity-link';

export type Stated = {
  valid?: string | null;
  observed?: string | null;
  role?: string | null;
  confidence: string;
  modality: string;
  source: { id: string; name: string; url?: string | null; published?: string | null };
};

/** When statements hold, each wording once. A report without a period is shown as a report, so that it is not taken for a start. */
export function When({ statements }: { statements: Pick<Stated, 'valid' | 'observed' | 'modality'>[] }) {
  const m = messages.value;
  const periods = new Set(statements.map((s) => period(s.valid)).filter(Boolean));
  const reports = statements.map((s) => s.observed).filter((o): o is string => Boolean(o)).sort();
  const newest = reports[reports.length - 1];
  const marks = new Set(statements.map((s) => word(m.modality, s.modality)).filter(Boolean));
  if (!periods.size && !newest && !marks.size) return <span class="quiet">{m.facts.noDate}</span>;
  return (
    <>
      {[...periods].join(', ')}
      {newest && (
        <span class="quiet">
          {periods.size ? ' · ' : ''}
          {say(m.time.observed, { d: period(newest) })}
        </span>
      )}
      {[...marks].map((mark) => (
        <span class="tag" key={mark}>
          {mark}
        </span>
      ))}
    </>
  );
}

/** The sources of statements, each once, with its address and a mark where a source only implies what is shown. More than `open` of them are behind their number. */
export function Sources({ statements, open = 2 }: { statements: Stated[]; open?: number }) {
  const m = messages.value;
  const seen = new Map<string, Stated>();
  for (const s of statements) {
    const known = seen.get(s.source.id);
    if (!known || known.confidence !== 'STATED') seen.set(s.source.id, s);
  }
  if (seen.size === 0) return null;
  const list = (
    <ul class="plain">
      {[...seen.values()].map((s) => (
        <li key={s.source.id}>
          <EntityLink entity={{ ...s.source, kind: 'DOCUMENT' }} />
          {s.source.url && (
            <>
              {' '}
              <a href={s.source.url} rel="noreferrer noopener" target="_blank" aria-label={`${s.source.name} ↗`}>
                ↗
              </a>
            </>
          )}
          {s.source.published && <span class="quiet"> {period(s.source.published)}</span>}
          {s.confidence !== 'STATED' && <span class="tag">{word(m.confidence, s.confidence)}</span>}
        </li>
      ))}
    </ul>
  );
  if (seen.size <= open) return list;
  return (
    <details>
      <summary>{say(m.facts.document, { n: seen.size })}</summary>
      {list}
    </details>
  );
}
