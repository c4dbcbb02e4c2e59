import type { Programme } from './generated/documents.js';

type Units = Pick<Programme, 'reportingUnits'>;

/** What a reporting unit is called; its id where the programme does not have it. */
export const unitName = ({ reportingUnits }: Units, id: string): string =>
  reportingUnits.find((unit) => unit.id === id)?.name ?? id;

/** The reporting unit that a user means, by id or name. */
export const unitAsked = ({ reportingUnits }: Units, asked: string): Programme['reportingUnits'][number] | undefined =>
  reportingUnits.find(({ id, name }) => id === asked || name === asked);
