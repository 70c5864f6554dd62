// Six questions that are links: each opens a screen with its answer. They name entities by outside identifiers or by name, so
// that they hold on any graph that has these entities; a question whose entities are missing is left out.
import { useAnswer } from '../../api';
import { graphql } from '../../gql';
import { messages, say } from '../../i18n';
import { entityAddress, nameLanguages } from '../../parts/entity-link';
import { Loaded } from '../../parts/state';
import { address } from '../../route';

const Examples = graphql(`
  query Examples($languages: [LanguageTag!]) {
    utcn: entity(scheme: "ror", value: "03r8nwp71") { id kind name(languages: $languages) }
    ktu: entity(scheme: "ror", value: "01me6gb93") { id kind name(languages: $languages) }
    twente: entity(scheme: "ror", value: "006hf6230") { id kind name(languages: $languages) }
    konstanz: entity(scheme: "ror", value: "0546hnb39") { id kind name(languages: $languages) }
    eut: search(text: "EUt+", kinds: [ALLIANCE], first: 1) { edges { node { id kind name(languages: $languages) } } }
    eciu: search(text: "ECIU University", kinds: [ALLIANCE], first: 1) { edges { node { id kind name(languages: $languages) } } }
  }
`);

export function Questions() {
  const m = messages.value;
  const answer = useAnswer(Examples, { languages: nameLanguages() });
  return (
    <Loaded answer={answer}>
      {({ utcn, ktu, twente, konstanz, eut, eciu }) => {
        const eutPlus = eut.edges[0]?.node;
        const eciuUniversity = eciu.edges[0]?.node;
        const q = m.questions;
        const links: { text: string; href: string }[] = [];
        if (utcn) links.push({ text: say(q.partners, { a: utcn.name }), href: entityAddress(utcn) });
        if (eutPlus) links.push({ text: say(q.members, { a: eutPlus.name }), href: entityAddress(eutPlus) });
        if (ktu && konstanz) links.push({ text: say(q.path, { a: ktu.name, b: konstanz.name }), href: address('/path', { from: ktu.id, to: konstanz.id }) });
        if (konstanz) links.push({ text: say(q.memberships, { a: konstanz.name }), href: entityAddress(konstanz) });
        if (twente) links.push({ text: say(q.change, { a: twente.name }), href: address('/change', { of: twente.id, from: '2018-01-01', to: '2024-12-31' }) });
        if (eciuUniversity) links.push({ text: say(q.network, { a: eciuUniversity.name }), href: address('/network', { alliance: eciuUniversity.id }) });
        if (links.length === 0) return null;
        return (
          <>
            <h2>{m.home.questions}</h2>
            <ul class="questions">
              {links.map((l) => (
                <li key={l.href}>
                  <a href={l.href}>{l.text}</a>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Loaded>
  );
}
