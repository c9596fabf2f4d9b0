/** The practice's own way of setting out a plan: the declarative format of `lib/formats`, kept for all clients. */
export { formatSchema as templateSchema } from '../../formats/schema.ts';
