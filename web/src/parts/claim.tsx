// A claim in a few words, for lists of claims that disagree.
import { graphql } from '../gql';
import type { ClaimWordsFragment } from '../gql/graphql';
import { number } from '../i18n';
import { period } from '../i18n/edtf';
import { unit } from '../i18n/said';
import { EntityLink } from './entity-link';

export const ClaimWords = graphql(`
  fragment ClaimWords on Claim {
    __typename
    source { id name }
    ... on Figure { amount: value qualifier unit currency period }
    ... on Text { words: value }
    ... on Relation { to { id kind name } valid }
  }
`);

/** The sign before a figure: more than, at least, nearly, about; none for an exact one. */
export const signs: Record<string, string> = { EXACT: '', MORE_THAN: '> ', AT_LEAST: '≥ ', NEARLY: '< ', ABOUT: '~ ' };

export function ClaimInWords({ claim }: { claim: ClaimWordsFragment }) {
  return (
    <>
      {claim.__typename === 'Figure' && `${signs[claim.qualifier]}${number(claim.amount, 2)} ${claim.unit ? unit(claim.unit, claim.amount) : (claim.currency ?? '')} ${period(claim.period)}`}
      {claim.__typename === 'Text' && <bdi>{claim.words}</bdi>}
      {claim.__typename === 'Relation' && (
        <>
          <EntityLink entity={claim.to} /> {period(claim.valid)}
        </>
      )}{' '}
      <span class="quiet">
        (<EntityLink entity={{ ...claim.source, kind: 'DOCUMENT' }} />)
      </span>
    </>
  );
}
