// A pasted list of names, one a line, matched with the institutions of the graph; the result can be taken as CSV.
import { useState } from 'preact/hooks';
import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import type { MatchNamesQuery } from '../../gql/graphql';
import { country, messages, number, say, short } from '../../i18n';
import { DataTable } from '../../parts/data-table';
import { EntityField, idsIn, useEntities } from '../../parts/entity-field';
import { EntityLink, nameLanguages } from '../../parts/entity-link';
import { Loaded } from '../../parts/state';
import { useTitle } from '../../parts/title';
import { ViewTools } from '../../parts/view-tools';
import { go, param, withParams } from '../../route';
import { csvOf } from './csv';
import { groundsOf } from '../../parts/found';

const MatchNames = graphql(`
  query MatchNames($strings: [MatchInput!]!, $languages: [LanguageTag!]) {
    match(strings: $strings, limit: 3) {
      input
      candidates { score entity { id kind name(languages: $languages) ... on Institution { country city } } }
      chosen {
        score grounds
        matchedName { value }
        entity { id kind name(languages: $languages) identifiers { scheme value } ... on Institution { country city alliances(first: 50) { nodes { id name } } } }
      }
    }
  }
`);

/** The greatest number of names of one question. */
const most = 100;

export type Matched = MatchNamesQuery['match'][number];

export function MatchScreen() {
  const m = messages.value.match;
  useTitle(m.title);
  const [text, setText] = useState(param('names'));
  const lines = param('names').split('\n').map((line) => line.trim()).filter(Boolean);
  const group = useEntities(idsIn('in').slice(0, 1))[0];
  const variables = { strings: lines.slice(0, most).map((line) => ({ text: line })), languages: nameLanguages() };
  const answer = useAnswer(MatchNames, variables, { skip: lines.length === 0 });
  return (
    <>
      <h1>{m.title}</h1>
      <form onSubmit={(e) => { e.preventDefault(); go(withParams({ names: text })); }}>
        <p>
          <label for="names">{say(m.names, { most })}</label>
          <textarea id="names" rows={8} value={text} onInput={(e) => setText(e.currentTarget.value)} />
        </p>
        <EntityField name="in" label={m.in} kinds={['ALLIANCE']} />
        <p>
          <button class="primary">{m.start}</button>
        </p>
      </form>
      {lines.length > most && <p class="notice">{say(m.cut, { most, all: lines.length })}</p>}
      {lines.length > 0 && <Loaded answer={answer}>{({ match }) => <Result rows={match} group={group} />}</Loaded>}
      {lines.length > 0 && <ViewTools title={m.title} document={MatchNames} variables={variables} command="liaison match names.csv --column name" files={false} />}
    </>
  );
}

function Result({ rows, group }: { rows: Matched[]; group?: { id: string; name: string } }) {
  const m = messages.value;
  const isIn = (r: Matched): string => (!group || !r.chosen ? '' : alliancesOf(r).some((a) => a.id === group.id) ? m.match.yes : m.match.notKnown);
  const keyed = rows.map((row, i) => ({ row, key: `${i}` }));
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }));
    link.download = 'liaison-match.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  return (
    <section>
      <p class="row">
        <span role="status">{say(m.match.found, { n: rows.filter((r) => r.chosen).length, all: rows.length })}</span>
        <button onClick={save}>{m.match.csv}</button>
      </p>
      <DataTable
        caption={m.match.title}
        rows={keyed}
        rowKey={(r) => r.key}
        columns={[
          { title: m.match.input, cell: ({ row }) => <bdi>{row.input}</bdi>, by: ({ row }) => row.input },
          { title: m.network.institution, cell: ({ row }) => (row.chosen ? <EntityLink entity={row.chosen.entity} /> : <InDoubt row={row} />), by: ({ row }) => row.chosen?.entity.name ?? '' },
          { title: m.facts.country, cell: ({ row }) => (row.chosen && 'country' in row.chosen.entity ? country(row.chosen.entity.country) : '') },
          { title: m.match.score, cell: ({ row }) => (row.chosen ? number(row.chosen.score, 2) : ''), by: ({ row }) => row.chosen?.score ?? 0, numeric: true },
          { title: m.match.reason, cell: ({ row }) => (row.chosen ? groundsOf(row.chosen) : '') },
          ...(group ? [{ title: say(m.match.inGroup, { name: short(group.name, 48) }), cell: ({ row }: { row: Matched }) => isIn(row), by: ({ row }: { row: Matched }) => isIn(row) }] : []),
        ]}
      />
    </section>
  );
}

/** The alliances and networks of the institution that was chosen. */
export function alliancesOf(row: Matched): { id: string; name: string }[] {
  const entity = row.chosen?.entity;
  return entity && 'alliances' in entity ? entity.alliances.nodes : [];
}

/** A name for which nothing was chosen, with what it may stand for. */
function InDoubt({ row }: { row: Matched }) {
  const m = messages.value.match;
  if (row.candidates.length === 0) return <span class="quiet">{m.nothing}</span>;
  return (
    <>
      <span class="quiet">{m.unsure}</span>
      <ul class="plain">
        {row.candidates.map(({ entity, score }) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />{' '}
            <span class="quiet">{['city' in entity ? entity.city : '', 'country' in entity ? country(entity.country) : '', number(score, 2)].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
