/** Says on the root how high something is that stands at the foot of the window, so that others, and the focus, stay above it. */
import { useLayoutEffect } from 'preact/hooks';

/**
 * @param property custom property that holds the height while it is shown
 */
export function useFootRoom(
  foot: { readonly current: HTMLElement | null },
  shown: boolean,
  property: '--tl-toast-room' | '--tl-save-room',
): void {
  useLayoutEffect(() => {
    const element = foot.current;
    if (!shown || !element) return;
    const { style } = document.documentElement;
    const measure = () => {
      // In a part that is hidden meanwhile it takes no room, and another part's bar may.
      if (element.offsetHeight > 0) style.setProperty(property, `${element.offsetHeight}px`);
    };
    measure();
    // Words break anew when the window, or the text in it, changes its size.
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => {
      watch.disconnect();
      style.removeProperty(property);
    };
  }, [shown, foot, property]);
}
