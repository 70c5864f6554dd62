import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import { messages } from '../../i18n';
import { CountryFilter } from '../../parts/country-filter';
import { go, param, withParams } from '../../route';

const Alliances = graphql(`
  query Alliances {
    alliances(first: 100) { edges { node { id name } } }
  }
`);

/** The filters of the network; each is a parameter of the address. */
export function Filters() {
  const m = messages.value.network;
  const answer = useAnswer(Alliances, {});
  const set = (key: string) => (e: Event) => go(withParams({ [key]: (e.currentTarget as HTMLInputElement | HTMLSelectElement).value, sel: null }));
  return (
    <form class="row" onSubmit={(e) => e.preventDefault()}>
      <CountryFilter />
      <label>
        {m.alliance}{' '}
        <select value={param('alliance')} onChange={set('alliance')}>
          <option value="">{m.anyAlliance}</option>
          {(answer.data?.alliances.edges ?? []).map(({ node }) => (
            <option key={node.id} value={node.id}>
              {node.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.minWeight}{' '}
        <select value={param('w')} onChange={set('w')}>
          {['', '2', '3', '4'].map((w) => (
            <option key={w} value={w}>
              {w || '1'}
            </option>
          ))}
        </select>
      </label>
      {(param('country') || param('alliance') || param('w') || param('focus')) && (
        <button type="button" onClick={() => go(withParams({ country: null, alliance: null, w: null, focus: null, sel: null }))}>
          {m.clear}
        </button>
      )}
    </form>
  );
}
