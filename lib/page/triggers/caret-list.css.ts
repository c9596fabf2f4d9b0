/** Style of the list at the caret, inside its closed shadow root. Its colours are those of `components/ui/tokens.css`. */
export const LIST_CSS = `
:host { all: initial; }
.mirror { position: fixed; left: 0; top: 0; height: 0; overflow: hidden; visibility: hidden; border-style: solid; }
.list { position: fixed; z-index: 2147483647; min-width: 180px; max-width: 280px; padding: 4px; border: 1px solid rgb(0 0 0 / .2); border-radius: 8px; background: #fbfaf7; color: #1d1c1a; box-shadow: 0 4px 16px rgb(0 0 0 / .14); font: 13px/1.4 system-ui, sans-serif; }
.option { display: flex; gap: 8px; padding: 2px 8px; border-radius: 4px; cursor: pointer; white-space: nowrap; }
.option b { min-width: 3.5em; font-weight: 600; color: #0d5c5f; }
.option[aria-selected=true] { background: #0d5c5f; color: #fbfaf7; } .option[aria-selected=true] b { color: inherit; }
.said { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (prefers-color-scheme: dark) { .list { background: #1a1c1f; color: #e8e6e1; border-color: rgb(255 255 255 / .3); } .option b { color: #7fc9c4; } .option[aria-selected=true] { background: #7fc9c4; color: #1a1c1f; } }
@media (forced-colors: active) { .list { border-color: CanvasText; } .option[aria-selected=true] { outline: 2px solid Highlight; } }
`;
