import { language } from '../i18n';
import { address } from '../route';

export type Linked = { id: string; kind?: string; name: string };

const screens: Record<string, string> = {
  INSTITUTION: 'institution', UNIT: 'unit', ALLIANCE: 'alliance', PROJECT: 'project', AGREEMENT: 'agreement', JOINT_LAB: 'lab',
  PERSON: 'person', DOCUMENT: 'document',
};

/** The address of an entity's page. */
export function entityAddress(entity: { id: string; kind?: string }): string {
  return address(`/${screens[entity.kind ?? 'INSTITUTION'] ?? 'entity'}/${encodeURIComponent(entity.id)}`);
}

/** A link to an entity's page. The name is isolated, so that a name written from right to left does not turn the line around. */
export function EntityLink({ entity }: { entity: Linked }) {
  return (
    <a href={entityAddress(entity)}>
      <bdi>{entity.name}</bdi>
    </a>
  );
}

/** The languages to ask names in: that of the page, then English. */
export const nameLanguages = (): string[] => (language.value === 'en' ? ['en'] : [language.value, 'en']);
