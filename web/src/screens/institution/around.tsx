import { useAnswer } from '../../api';
import { messages } from '../../i18n';
import { entityAddress } from '../../parts/entity-link';
import { NetworkGraph } from '../../parts/network-graph';
import { Loaded } from '../../parts/state';
import { address, go } from '../../route';
import { Network } from '../network/question';

/** The institution, its strongest partners, and the ties among them. */
export function Around({ id }: { id: string }) {
  const m = messages.value;
  const answer = useAnswer(Network, { input: { focus: [id], depth: 1, maxNodes: 40, layout: true } });
  return (
    <>
      <h2>{m.institution.network}</h2>
      <Loaded answer={answer}>
        {({ network }) =>
          network.nodes.length > 1 ? (
            <>
                <NetworkGraph nodes={network.nodes} links={network.links} selected={id} onSelect={(other) => other && other !== id && go(entityAddress({ id: other }))} />
              <p>
                <a href={address('/network', { focus: id })}>{m.home.open}</a>
              </p>
            </>
          ) : (
            <p class="quiet">{m.institution.noPartners}</p>
          )
        }
      </Loaded>
    </>
  );
}
