/** `npm test`: every check there is. Prepares a clean clone, then hands over to scripts/test/main.ts. */
import { continueWith, ensureDependencies } from './bootstrap.mjs';

ensureDependencies();
continueWith('scripts/test/main.ts');
