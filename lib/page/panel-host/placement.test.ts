import { describe, expect, it } from 'vitest';
import { clampWidth, covers, overlaps, placementsToTry, tabTop } from './placement.ts';

const viewport = { width: 1400, height: 900 };

describe('placement', () => {
  it('keeps the width between 320 and 480 px and leaves the page room', () => {
    expect(clampWidth(200, 1400)).toBe(320);
    expect(clampWidth(900, 1400)).toBe(480);
    expect(clampWidth(480, 860)).toBe(380);
    expect(clampWidth(480, 600)).toBe(320);
  });

  it('sees that a note in a right-hand panel would be covered on the right and not on the left', () => {
    const openmrsNote = { left: 990, top: 300, right: 1390, bottom: 600 };
    expect(covers('right', 360, viewport, [openmrsNote])).toBe(true);
    expect(covers('left', 360, viewport, [openmrsNote])).toBe(false);
  });

  it('does not call touching edges an overlap', () => {
    expect(overlaps({ left: 0, top: 0, right: 100, bottom: 100 }, { left: 100, top: 0, right: 200, bottom: 100 })).toBe(
      false,
    );
  });

  it('tries the chosen side, then the other, then the tab', () => {
    expect(placementsToTry('left', 1400)).toEqual(['left', 'right', 'tab']);
    expect(placementsToTry('right', 500)).toEqual(['tab']);
  });

  it('slides the tab past what must stay free', () => {
    const field = { left: 1300, top: 60, right: 1400, bottom: 400 };
    expect(tabTop('right', { width: 32, height: 120 }, viewport, [field])).toBeGreaterThanOrEqual(400 - 1);
    const everything = { left: 0, top: 0, right: 1400, bottom: 900 };
    expect(tabTop('right', { width: 32, height: 120 }, viewport, [everything])).toBe(780);
  });
});
