// Which screen shows which address. The first part of an address names the screen, the second the entity that it is about.
import type { ComponentChildren } from 'preact';
import { NotFound } from './parts/state';
import { AgreementsScreen } from './screens/agreements/agreements';
import { AllianceScreen } from './screens/alliance/alliance';
import { AlliancesScreen } from './screens/alliances/alliances';
import { ChangeScreen } from './screens/change/change';
import { CommonScreen } from './screens/common/common';
import { CompareScreen } from './screens/compare/compare';
import { BridgesScreen } from './screens/bridges/bridges';
import { RecommendScreen } from './screens/recommend/recommend';
import { ConflictsScreen } from './screens/coverage/conflicts';
import { CoverageScreen } from './screens/coverage/coverage';
import { EntityScreen } from './screens/entity/entity';
import { Home } from './screens/home/home';
import { InstitutionScreen } from './screens/institution/institution';
import { MatchScreen } from './screens/match/match';
import { NetworkScreen } from './screens/network/network';
import { PathScreen } from './screens/path/path';
import { SearchScreen } from './screens/search/search';
import { SeriesScreen } from './screens/series/series';

const entity = (id: string) => <EntityScreen key={id} id={id} />;

/** The screens of entities, which need an id. web.go has the same names as the keys here and in `views`. */
const entities: Record<string, (id: string) => ComponentChildren> = {
  institution: (id) => <InstitutionScreen key={id} id={id} />,
  alliance: (id) => <AllianceScreen key={id} id={id} />,
  unit: entity,
  project: entity,
  agreement: entity,
  lab: entity,
  person: entity,
  document: entity,
  entity,
};

/** The screens that are found by their name alone. */
const views: Record<string, () => ComponentChildren> = {
  search: () => <SearchScreen />,
  network: () => <NetworkScreen />,
  alliances: () => <AlliancesScreen />,
  agreements: () => <AgreementsScreen />,
  path: () => <PathScreen />,
  change: () => <ChangeScreen />,
  series: () => <SeriesScreen />,
  common: () => <CommonScreen />,
  compare: () => <CompareScreen />,
  bridges: () => <BridgesScreen />,
  recommend: () => <RecommendScreen />,
  match: () => <MatchScreen />,
  conflicts: () => <ConflictsScreen />,
  coverage: () => <CoverageScreen />,
};

/** The screen at the parts of an address; a note that there is nothing where no screen has the address. */
export function screenAt([name, id]: string[]): ComponentChildren {
  if (!name) return <Home />;
  if (id) return entities[name]?.(id) ?? <NotFound />;
  return views[name]?.() ?? <NotFound />;
}

/** Tells whether the page answers an address itself; all others are the server's. */
export function isOwn(href: string): boolean {
  if (!href.startsWith('/')) return false;
  const [name = ''] = href.slice(1).split(/[/?#]/);
  return name === '' || name in entities || name in views;
}
