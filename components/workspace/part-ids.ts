/** The parts of a client's record, as addresses name them, in the order of the tabs. */
export const partIds = [
  'plan',
  'measures',
  'safety',
  'person',
  'agreement',
  'client-page',
  'sessions',
  'review',
  'formats',
  'share',
  'versions',
] as const;
export type PartId = (typeof partIds)[number];

export const isPartId = (value: unknown): value is PartId => partIds.some((id) => id === value);
