/**
 * Style of the panel's frame inside its closed shadow root: the frame, the grip and the slim tab. The panel's own look
 * lives in the panel page; nothing here may name a client or a goal. Its colours are those of `components/ui/tokens.css`,
 * which does not reach into somebody else's page.
 */
export const HOST_CSS = `
:host { all: initial; }
.shell { position: fixed; inset-block: 0; box-sizing: border-box; background: Canvas; color: CanvasText; color-scheme: light dark; z-index: 2147483647; box-shadow: 0 0 0 1px rgb(0 0 0 / .14), 0 0 24px rgb(0 0 0 / .10); }
.shell[data-side=right] { right: 0; } .shell[data-side=left] { left: 0; }
.shell[hidden], .tab[hidden] { display: none; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; color-scheme: light dark; }
.grip { position: absolute; inset-block: 0; width: 8px; cursor: ew-resize; touch-action: none; }
.shell[data-side=right] .grip { left: -4px; } .shell[data-side=left] .grip { right: -4px; }
.grip:hover, .grip:focus-visible { background: rgb(13 92 95 / .35); outline: none; }
.grip:focus-visible { outline: 2px solid #0d5c5f; outline-offset: 0; }
.shell[data-dragging] iframe { pointer-events: none; }
.tab { position: fixed; z-index: 2147483647; width: 32px; height: 120px; padding: 0; border: 1px solid rgb(0 0 0 / .25); background: #fbfaf7; color: #0d5c5f; cursor: pointer; font: 600 12px/1 system-ui, sans-serif; writing-mode: vertical-rl; letter-spacing: .04em; }
.tab[data-side=right] { right: 0; border-radius: 8px 0 0 8px; border-right: 0; }
.tab[data-side=left] { left: 0; border-radius: 0 8px 8px 0; border-left: 0; }
.tab:focus-visible { outline: 2px solid #0d5c5f; outline-offset: 2px; }
@media (prefers-color-scheme: dark) { .tab { background: #1a1c1f; color: #7fc9c4; border-color: rgb(255 255 255 / .3); } .tab:focus-visible, .grip:focus-visible { outline-color: #a4dedb; } .grip:hover, .grip:focus-visible { background: rgb(127 201 196 / .35); } }
@media (forced-colors: active) { .tab, .shell { border: 1px solid CanvasText; } }
`;
