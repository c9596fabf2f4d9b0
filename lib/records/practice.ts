/** Apart from the kinds, so that a view that names it does not load every schema with it. */

/** The owner id of records that belong to no client. */
export const practice = 'practice';
