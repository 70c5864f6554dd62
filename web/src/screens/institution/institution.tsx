import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import { country, messages } from '../../i18n';
import { said } from '../../i18n/said';
import { period } from '../../i18n/edtf';
import { EntityLink, nameLanguages } from '../../parts/entity-link';
import { FactsPanel } from '../../parts/facts-panel';
import { Loaded, NotFound } from '../../parts/state';
import { tieFlags } from '../../parts/ties';
import { TiesControl } from '../../parts/ties-control';
import { ViewTools } from '../../parts/view-tools';
import { address, route } from '../../route';
import { Around } from '../../parts/around';
import { ActivitiesPanel, MembershipsPanel } from './memberships';
import { Partners } from './partners';
import { useTitle } from '../../parts/title';

const Institution = graphql(`
  query Institution($id: ID!, $languages: [LanguageTag!]) {
    node(id: $id) {
      __typename
      ... on Institution {
        id kind name(languages: $languages) country city website established status
        parent { id kind name }
      }
    }
  }
`);

/** The page of an institution: who it is at once, and a panel for each further part, which loads and fails alone. */
export function InstitutionScreen({ id }: { id: string }) {
  const m = messages.value;
  const variables = { id, languages: nameLanguages() };
  const answer = useAnswer(Institution, variables);
  const named = answer.data?.node;
  useTitle(named && 'name' in named ? named.name : '');
  return (
    <Loaded answer={answer}>
      {({ node }) => {
        if (node?.__typename !== 'Institution') return <NotFound />;
        const place = [node.city, country(node.country)].filter(Boolean).join(', ');
        return (
          <>
            <h1>
              <bdi>{node.name}</bdi>
            </h1>
            <p class="row">
              {place && <span>{place}</span>}
              {node.website && (
                <a href={node.website} rel="noreferrer noopener">
                  {node.website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
                </a>
              )}
              {node.established && <span>{`${m.facts.established}: ${period(node.established)}`}</span>}
              {node.parent && (
                <span>
                  {m.facts.partOf} <EntityLink entity={node.parent} />
                </span>
              )}
              {node.status && node.status !== 'ACTIVE' && <span class="tag">{said('statuses', node.status)}</span>}
            </p>
            <TiesControl />
            <MembershipsPanel id={id} />
            <ActivitiesPanel id={id} />
            <Around ids={[id]} depth={1} />
            <Partners id={id} name={node.name} />
            <FactsPanel id={id} />
            <p>
              <a href={address('/change', { of: id })}>{m.change.title}</a> · <a href={address('/series', { of: id })}>{m.series.title}</a> · <a href={address('/path', { from: id })}>{m.path.title}</a> · <a href={address('/compare', { a: id })}>{m.compare.title}</a> ·{' '}
              <a href={address('/recommend', { for: id })}>{m.recommend.title}</a>
            </p>
            <ViewTools title={node.name} document={Institution} variables={variables} command={`liaison partners ${id}${tieFlags(route.value.params)}`} />
          </>
        );
      }}
    </Loaded>
  );
}
