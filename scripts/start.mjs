/** `npm start`: see the main job on the demo EHR. Prepares a clean clone, then hands over to scripts/start/main.ts. */
import { continueWith, ensureDependencies } from './bootstrap.mjs';

ensureDependencies();
continueWith('scripts/start/main.ts');
