// The facts of an entity that every entity page shows: names, identifiers, figures, texts, contradictions.
import { graphql } from '../gql';
import type { EntityFactsFragment } from '../gql/graphql';
import { languageName, messages, number, word } from '../i18n';
import { period } from '../i18n/edtf';
import { property, said, unit } from '../i18n/said';
import { ClaimInWords, signs } from './claim';
import { EntityLink } from './entity-link';
import { Sources, type Stated, When } from './statement';

export const EntityFacts = graphql(`
  fragment EntityFacts on Entity {
    names { value language type confidence modality valid source { id name url published } }
    identifiers { scheme value url confidence modality valid source { id name url published } }
    figures { measure value qualifier unit currency period periodText confidence modality valid source { id name url published } }
    texts { topic value language confidence modality valid source { id name url published } }
    places: relations(filter: { kinds: [LOCATED_IN, REACHES] }, first: 20) {
      nodes { kind role valid observed confidence modality to { id kind name } source { id name url published } }
    }
    conflicts { id property rule claims { ...ClaimWords } }
  }
`);

export function Facts({ facts }: { facts: EntityFactsFragment }) {
  const m = messages.value.facts;
  return (
    <>
      {facts.conflicts.length > 0 && (
        <section class="notice">
          <h2>{m.conflicts}</h2>
          <ul>
            {facts.conflicts.map((c) => (
              <li key={c.id}>
                {property(c.property)}:{' '}
                {c.claims.map((claim, i) => (
                  <span key={i}>
                    {i > 0 && ' — '}
                    <ClaimInWords claim={claim} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Table
        title={m.names}
        rows={facts.names.map((n) => ({
          key: `${n.value}${n.language}${n.source.id}`,
          head: <bdi lang={n.language ?? undefined}>{n.value}</bdi>,
          note: n.language ? languageName(n.language) : '',
          statement: n,
        }))}
      />
      <Table
        title={m.identifiers}
        rows={facts.identifiers.map((i) => ({
          key: `${i.scheme}${i.value}${i.source.id}`,
          head: i.url && /^https?:/.test(i.url) ? <a href={i.url} rel="noreferrer noopener">{i.value}</a> : <code>{i.value}</code>,
          note: i.scheme,
          statement: i,
        }))}
      />
      <Table
        title={m.places}
        rows={facts.places.nodes.map((r, n) => ({ key: `${r.to.id}${n}`, head: <EntityLink entity={r.to} />, note: word(messages.value.relations, r.kind), statement: r }))}
      />
      <Table
        title={m.figures}
        rows={facts.figures.map((f, n) => ({
          key: `${f.measure}${n}`,
          head: `${signs[f.qualifier]}${number(f.value, 2)} ${f.unit ? unit(f.unit, f.value) : (f.currency ?? '')}`,
          note: `${said('measures', f.measure)} ${period(f.period) || (f.periodText ?? '')}`,
          statement: f,
        }))}
      />
      <Table
        title={m.texts}
        rows={facts.texts.map((t, n) => ({ key: `${t.topic}${n}`, head: <bdi lang={t.language ?? undefined}>{textOf(t)}</bdi>, note: said('topics', t.topic), statement: t }))}
      />
    </>
  );
}

/** A text in words: those of lists and dates in the language of the page, all others as the source has them. */
function textOf({ topic, value }: { topic: string; value: string }): string {
  if (topic === 'INSTITUTION_TYPE') return said('types', value);
  if (topic === 'INSTITUTION_STATUS') return said('statuses', value);
  return ['PERIOD', 'ESTABLISHED', 'IMPORTED'].includes(topic) ? period(value) || value : value;
}

/** So many facts of a kind are shown at once; more of them are behind their number. */
const fewest = 6;

type Row = { key: string; head: preact.ComponentChildren; note: string; statement: Stated };

function Table({ title, rows }: { title: string; rows: Row[] }) {
  if (rows.length === 0) return null;
  return (
    <details open={rows.length <= fewest}>
      <summary>
        {title} ({rows.length})
      </summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={title}>
        <table class="cards facts">
          <caption class="visually-hidden">{title}</caption>
          <colgroup>
            <col />
            <col />
            <col />
            <col />
          </colgroup>
          <tbody>
            {rows.map((r) => (
              <tr key={r.key}>
                <th scope="row">{r.head}</th>
                <td>{r.note}</td>
                <td>{(r.statement.valid || r.statement.modality !== 'ACTUAL') && <When statements={[r.statement]} />}</td>
                <td>
                  <Sources statements={[r.statement]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
