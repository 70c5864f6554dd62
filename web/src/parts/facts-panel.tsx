// The facts of one entity as a panel of its own, which loads and fails alone.
import { useAnswer } from '../api';
import { graphql } from '../gql';
import { messages } from '../i18n';
import { Facts } from './facts';
import { Loaded } from './state';

const FactsOf = graphql(`
  query FactsOf($id: ID!) {
    node(id: $id) { __typename ... on Entity { id ...EntityFacts } }
  }
`);

export function FactsPanel({ id }: { id: string }) {
  const answer = useAnswer(FactsOf, { id });
  return (
    <section>
      <h2>{messages.value.facts.title}</h2>
      <Loaded answer={answer}>{({ node }) => (node && 'names' in node ? <Facts facts={node} /> : null)}</Loaded>
    </section>
  );
}
