/**
 * The only door to Zod (lint forbids importing it elsewhere).
 *
 * Zod's compiled parsers probe `new Function`, which the extension CSP reports as a violation; `jitless` turns that
 * probe off and has to be set before the first schema is made (colinhacks/zod#5864).
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
