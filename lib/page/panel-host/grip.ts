/** The edge by which the panel is made wider or narrower, with pointer and keyboard. */
import { MAX_WIDTH, MIN_WIDTH, type Side } from './placement.ts';

export function makeGrip(doc: Document): HTMLElement {
  const grip = doc.createElement('div');
  grip.className = 'grip';
  grip.tabIndex = 0;
  grip.setAttribute('role', 'separator');
  grip.setAttribute('aria-orientation', 'vertical');
  grip.setAttribute('aria-label', 'Width of the Throughline panel');
  grip.setAttribute('aria-valuemin', String(MIN_WIDTH));
  grip.setAttribute('aria-valuemax', String(MAX_WIDTH));
  return grip;
}

interface Grip {
  width(): number;
  side(): Side;
  resize(width: number, done: boolean): void;
}

/** Resizing by pointer and by arrow keys (16 px a step). */
export function wireGrip(grip: HTMLElement, shell: HTMLElement, signal: AbortSignal, panel: Grip): void {
  const toward = () => (panel.side() === 'right' ? -1 : 1);
  grip.addEventListener(
    'pointerdown',
    (down) => {
      if (!down.isTrusted) return;
      down.preventDefault();
      const from = panel.width();
      const drag = new AbortController();
      grip.setPointerCapture(down.pointerId);
      shell.dataset.dragging = '';
      const to = (event: PointerEvent) => from + (event.clientX - down.clientX) * toward();
      grip.addEventListener('pointermove', (event) => panel.resize(to(event), false), { signal: drag.signal });
      const end = (event: PointerEvent) => {
        drag.abort();
        delete shell.dataset.dragging;
        panel.resize(to(event), true);
      };
      grip.addEventListener('pointerup', end, { signal: drag.signal });
      grip.addEventListener('pointercancel', end, { signal: drag.signal });
    },
    { signal },
  );
  grip.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      panel.resize(panel.width() + (event.key === 'ArrowRight' ? 16 : -16) * toward(), true);
    },
    { signal },
  );
}
