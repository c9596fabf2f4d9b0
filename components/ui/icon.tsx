/**
 * Inline icons: 16 px line drawings in the text's colour. Decorative by themselves; the words beside them (or an
 * IconButton's label) say what they mean.
 */
import './icon.css';

const paths = {
  lock: 'M5 7V5a3 3 0 0 1 6 0v2M4 7h8v6H4z',
  'dock-left': 'M2.5 3h11v10h-11zM6 3v10',
  'dock-right': 'M2.5 3h11v10h-11zM10 3v10',
  collapse: 'M4 4l4 4-4 4M9 4l4 4-4 4',
  expand: 'M12 4L8 8l4 4M7 4L3 8l4 4',
  open: 'M9 3h4v4M13 3L7.5 8.5M11 9.5V13H3V5h3.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5L14 14',
  chevron: 'M6 4l4 4-4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  alert: 'M8 2.5L14.5 13.5h-13zM8 6.5v3.5M8 11.8v.2',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.5V11M8 5v.2',
  insert: 'M3 13h10M8 2.5v7.5M5 7l3 3 3-3',
  copy: 'M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  up: 'M8 13V3.5M4.5 7L8 3.5 11.5 7',
  down: 'M8 3v9.5M4.5 9L8 12.5 11.5 9',
  edit: 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  grip: 'M6 4v.1M6 8v.1M6 12v.1M10 4v.1M10 8v.1M10 12v.1',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  undo: 'M6.5 3L3 6.5 6.5 10M3 6.5h6a4 4 0 0 1 0 8H7',
  link: 'M6.5 9.5l3-3M7 4.5l1.5-1.5a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5L7.500 13a2.800 2.800 0 0 1-4-4L5 7.500',
} as const;

export type IconName = keyof typeof paths;

export interface IconProps {
  readonly name: IconName;
  /** Edge in CSS pixels; 16 unless told. */
  readonly size?: number;
}

/** A decorative icon, hidden from assistive technology. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg class="tl-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
