// Words that data say in codes from lists, such as roles and measures, in the language of the page.
import { messages, say } from './index';
import type { Message } from './message';

type Lists = (typeof messages.value)['said'];

/** The word of a list for a code of the data; a code that the catalogue does not know is shown as it is, in small letters with blanks. */
export function said(list: Exclude<keyof Lists, 'units'>, code: string | null | undefined): string {
  if (!code) return '';
  return (messages.value.said[list] as Record<string, string>)[code] ?? code.toLowerCase().replace(/[_-]/g, ' ');
}

/** The unit of so many. */
export function unit(name: string | null | undefined, n: number): string {
  const known = (messages.value.said.units as Record<string, Message>)[name ?? ''];
  return known ? say(known, { n }) : (name ?? '');
}

/** What sources disagree about: a measure, the coordinator, or the period of a statement, whose ends the claims name. */
export function property(name: string): string {
  const [, kind] = /^period ([a-z_]+) /i.exec(name) ?? [];
  const m = messages.value;
  if (kind) return `${m.said.topics.PERIOD}: ${(m.relations as Record<string, string>)[kind.toUpperCase()] ?? kind}`;
  return name === 'coordinator' ? said('roles', 'COORDINATOR') : said('measures', name);
}
