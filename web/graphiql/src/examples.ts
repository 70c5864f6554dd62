// The example questions. The first line of each file says the question in words.
import members from '../../../graph/examples/alliances/eut-plus-members.graphql?raw';
import laboratories from '../../../graph/examples/cuit/joint-labs.graphql?raw';
import communities from '../../../graph/examples/europe/communities.graphql?raw';
import growth from '../../../graph/examples/europe/growth-by-call.graphql?raw';
import conflicts from '../../../graph/examples/history/conflicts-of-the-graph.graphql?raw';
import bridges from '../../../graph/examples/network/bridges-between-the-alliances.graphql?raw';
import change from '../../../graph/examples/network/ktu-between-2015-and-2021.graphql?raw';
import path from '../../../graph/examples/network/qui-strive-almalaurea.graphql?raw';
import candidates from '../../../graph/examples/network/whom-utcn-might-partner-with.graphql?raw';
import coordinator from '../../../graph/examples/strive/who-coordinates-and-since-when.graphql?raw';
import partners from '../../../graph/examples/utcn/partners-with-ties.graphql?raw';

export const examples = [partners, members, laboratories, coordinator, path, bridges, change, candidates, communities, growth, conflicts].map((query) => ({
  question: query.slice(0, query.indexOf('\n')).replace(/^#\s*/, ''),
  query,
}));
