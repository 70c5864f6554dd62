// How a statement is shown: when it holds or was reported, how sure it is, and who says so.
import { messages, say, word } from '../i18n';
import { isOver, period } from '../i18n/edtf';
import { EntityLink } from './entity-link';

export type Stated = {
  valid?: string | null;
  observed?: string | null;
  role?: string | null;
  confidence: string;
  modality: string;
  source: { id: string; name: string; url?: string | null; published?: string | null };
};

/** An entity with a period of its own, as an agreement, that statements belong to. */
export type Whole = { kind: string; valid?: string | null };

type WhenProps = { statements: (Pick<Stated, 'valid' | 'observed' | 'modality'> & { confidence?: string })[]; /** What the statements are about, whose period is shown where they have none. */ whole?: Whole };

/** When statements hold, each wording once, with a mark where no source states it. A report without a period is shown as a report, so that it is not taken for a start. */
export function When({ statements, whole }: WhenProps) {
  const m = messages.value;
  const periods = new Map<string, string>();
  for (const s of statements) {
    const [text, how] = [period(s.valid), s.confidence ?? 'STATED'];
    if (text && periods.get(text) !== 'STATED') periods.set(text, how);
  }
  const reports = statements.map((s) => s.observed).filter((o): o is string => Boolean(o)).sort();
  const newest = reports[reports.length - 1];
  const marks = new Set(statements.map((s) => word(m.modality, s.modality)).filter(Boolean));
  if (!periods.size && !newest && !marks.size) return whole?.valid ? <Spell whole={whole} /> : <span class="quiet">{m.facts.noDate}</span>;
  return (
    <>
      {[...periods].map(([text, how], i) => (
        <span key={text}>
          {i > 0 && ', '}
          {text}
          {how !== 'STATED' && <span class="tag">{word(m.confidence, how)}</span>}
        </span>
      ))}
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

/** The period of an entity, named by its kind, with a mark where it is over. */
function Spell({ whole }: { whole: Whole }) {
  const m = messages.value;
  return (
    <>
      <span class="quiet">{word(m.kinds, whole.kind)}:</span> {period(whole.valid)}
      {isOver(whole.valid) && <span class="tag">{m.institution.ended}</span>}
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
