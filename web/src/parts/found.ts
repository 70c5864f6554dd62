// How a name was found, in the words of the page: the server gives codes, and no sentences, for them.
import type { MatchGround, NameFit, NameType } from '../gql/graphql';
import { languageName, messages, say } from '../i18n';

/** Which name of an entity fits a search, and how. */
export function foundBy(name: { type: NameType; language?: string | null }, fit: NameFit): string {
  const { names, fits } = messages.value.found;
  if (fit === 'IDENTIFIER') return fits.IDENTIFIER;
  const language = name.language && name.type !== 'ACRONYM' ? ` (${languageName(name.language)})` : '';
  return [names[name.type] + language, fits[fit]].filter(Boolean).join(', ');
}

/** What speaks for and against an entity that a string may name. */
export function groundsOf(found: { grounds: MatchGround[]; matchedName: { value: string } }): string {
  return found.grounds.map((ground) => say(messages.value.found.grounds[ground], { name: found.matchedName.value })).join('; ');
}
