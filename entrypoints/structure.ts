/** Gives the structure of the page it is injected into; its result goes to the background. Wiring only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structureOf } from '../lib/ehr/taught/structure.ts';

export default defineUnlistedScript(() => structureOf(document));
