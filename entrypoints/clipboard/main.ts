/**
 * A document that nobody sees (Chromium's offscreen kind): empties the clipboard as it loads, since Chromium's background
 * has no clipboard of its own. Reads nothing; wiring only.
 */
import { closeExits } from '../../lib/platform/close-exits.ts';
import { emptyByCommand } from '../../lib/platform/empty-clipboard.ts';

closeExits();
emptyByCommand();
