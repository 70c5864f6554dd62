// EDTF periods in words. Precision is kept: "2019" stays a year.
import { messages, region, say } from '.';

/** A day, month or year of the calendar in words. */
export function point(text: string): string {
  const parts = text.split('-').map(Number);
  const [year, month, day] = parts;
  if (year === undefined || Number.isNaN(year)) return text;
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const style: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) style.month = 'short';
  if (day !== undefined) style.day = 'numeric';
  return new Intl.DateTimeFormat(region.value, style).format(date);
}

/** A point or period in words: "since 2018", "2019 – 2022", "over by 2021". An empty text for nothing. */
export function period(edtf: string | null | undefined): string {
  if (!edtf) return '';
  const words = messages.value.time;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return point(from);
  const start = from === '' || from === '..' ? '' : point(from);
  const end = to === '' || to === '..' ? '' : point(to);
  if (start && end) return start === end ? start : `${start} – ${end}`;
  if (start) return say(words.since, { a: start });
  return end ? say(words.by, { b: end }) : '';
}

/** The first year that a period names; undefined where it names none. */
export function firstYear(edtf: string | null | undefined): number | undefined {
  const match = /\d{4}/.exec(edtf?.split('/')[0] ?? '');
  return match ? Number(match[0]) : undefined;
}

/** The last year that a period names after its slash, or its only year; undefined where the end is open or unknown. */
export function lastYear(edtf: string | null | undefined): number | undefined {
  const parts = (edtf ?? '').split('/');
  const match = /\d{4}/.exec(parts[parts.length - 1] ?? '');
  return match ? Number(match[0]) : undefined;
}

/** Whether a period is known to be over: it names an end that lies before today. */
export function isOver(edtf: string | null | undefined, today = new Date().toISOString()): boolean {
  const end = edtf?.split('/').pop() ?? '';
  return /^\d{4}/.test(end) && end < today.slice(0, end.length);
}
