/** The chip's own style sheet: tokens of visual.md §2, logical properties only, nothing inherited from the portal. */

export const chipStyles = `
:host { all: initial !important; }
* { box-sizing: border-box; margin: 0; padding: 0; }
.chip {
  --chip: #211A24; --on-chip: #FFFFFF; --ring: #FFFFFF; --rule: #8E8395;
  position: fixed; z-index: 2147483647; inset-block-end: 16px; inset-inline-end: 16px;
  inline-size: max-content; max-inline-size: min(344px, calc(100vw - 24px));
  max-block-size: calc(100vh - 32px); overflow: auto;
  color: var(--on-chip); background: var(--chip); border-radius: 12px;
  box-shadow: 0 0 0 2px var(--ring), 0 4px 20px 2px rgb(33 26 36 / .32);
  font: 400 18px/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  font-variant-numeric: tabular-nums lining-nums; text-align: start; overflow-wrap: break-word;
  color-scheme: light;
}
.chip.open { inline-size: 344px; }
.chip.hidden { visibility: hidden; }
.chip[lang='ar'], .chip[lang='fa'], .chip[lang='ps'] { line-height: 1.7; letter-spacing: 0; }
button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; text-align: start; transition: background-color 120ms, color 120ms; }
button:focus-visible { outline: 3px solid var(--on-chip); outline-offset: -5px; border-radius: 10px; }
.bar { cursor: default; display: flex; align-items: center; gap: 12px; min-block-size: 44px; padding-inline: 16px 12px; inline-size: 100%; font-weight: 700; line-height: 1.5; }
.head { display: flex; align-items: center; gap: 12px; padding-inline-start: 16px; }
.title { flex: 1; font-weight: 700; padding-block: 8px; }
.fold { flex: none; inline-size: 44px; block-size: 44px; display: grid; place-items: center; }
.words { flex: 1; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.body { padding-inline: 16px; padding-block-end: 16px; display: flex; flex-direction: column; gap: 12px; }
.quote { font: 400 20px/1.4 Charter, 'Noto Serif', Cambria, Georgia, serif; text-align: start; white-space: pre-line; }
.rule { border-block-start: 1px solid var(--rule); block-size: 0; }
.iconed { display: flex; align-items: center; gap: 12px; }
.ask { font-weight: 700; }
strong { font-weight: 700; }
button.bar { cursor: pointer; }
.act { min-block-size: 44px; padding: 6px 16px; border: 2px solid var(--on-chip); border-radius: 8px; font-weight: 700; display: flex; align-items: center; gap: 12px; inline-size: 100%; }
.act:hover { background: var(--on-chip); color: var(--chip); }
.link { min-block-size: 44px; text-decoration: underline; text-underline-offset: 4px; align-self: start; margin-block-end: -8px; }
.link:hover { text-decoration-thickness: 3px; }
svg { flex: none; display: block; }
.mark { inline-size: 24px; block-size: 24px; }
.sign { inline-size: 16px; block-size: 16px; }
.icon { inline-size: 22px; block-size: 22px; }
.solid { fill: currentColor; }
.line { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.live { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-color-scheme: dark) {
  .chip { --chip: #F4EFF2; --on-chip: #211A24; --ring: #211A24; --rule: #7F7482; color-scheme: dark; }
}
@media (forced-colors: active) {
  .chip { --chip: Canvas; --on-chip: CanvasText; --rule: CanvasText; border: 2px solid CanvasText; }
  .act:hover { background: Highlight; color: HighlightText; forced-color-adjust: none; }
}
@media (prefers-reduced-motion: reduce) { button { transition: none; } }
@media (max-width: 400px) { .chip { inset-block-end: 12px; inset-inline-end: 12px; } }
@media print { .chip { display: none; } }
`;
