/** The exposé's style sheet: A4, black only, marks made of borders and SVG because browsers print no background. */
export const exposeCss = `
@page { size: A4; margin: 12mm 20mm 10mm; }
* { box-sizing: border-box; }
html { color: #000; background: #fff; font: 10pt/1.36 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; font-variant-numeric: lining-nums tabular-nums; }
body { margin: 0 auto; max-width: 170mm; overflow-wrap: break-word; }
h1, h2, p, table, figure { margin: 0; }
h1 { font-size: 19pt; line-height: 1.2; }
h2 { font-size: 12pt; margin: 3.5mm 0 1mm; }
sup { font-size: 70%; line-height: 0; }
small { font-size: 8.5pt; }
.page { position: relative; overflow: hidden; display: flex; flex-direction: column; min-height: 274mm; break-after: page; }
.page:last-child { break-after: auto; }
.fill { flex: 1; min-height: 2mm; }
header { display: flex; justify-content: space-between; align-items: flex-start; gap: 8mm; margin-bottom: 2.5mm; padding-top: 2mm; }
.box { flex: none; border: 2pt solid; padding: 1.6mm 3mm; font-size: 9pt; white-space: nowrap; }
.box span { display: inline-block; width: 12mm; height: 5mm; }
.who { padding-bottom: 3.5mm; border-bottom: 1.5pt solid; }
.count { display: flex; justify-content: space-between; align-items: flex-end; gap: 4mm; padding: 1mm 0 2mm; border-bottom: 1.5pt solid; }
.count.wide { display: block; }
.count > div { flex: 1; }
.figures { font-size: 12pt; line-height: 1.2; white-space: nowrap; }
.figure { white-space: nowrap; }
.figure b { font-size: 26pt; }
.strip { flex: none; display: block; max-width: 100%; height: auto; }
.count.wide .strip { margin-top: 2mm; }
.strip text { font-size: 10px; text-anchor: middle; }
.strip .b { font-weight: 700; }
.strip.days { margin-top: 1mm; }
.strip .s { text-anchor: start; }
.strip .e { text-anchor: end; }
.strip .dots { stroke-dasharray: 1.6 3; stroke-width: 3; }
.waits { font-size: 12.5pt; line-height: 1.3; }
.waits q { font-size: inherit; }
.seen .columnParis { width: 44mm; }
.seen .columnDocuments { width: 32mm; }
.seen tbody td { border-bottom: 1pt solid; }
.tick { display: inline-block; width: 0; height: 3.4mm; border-inline-start: 1mm solid; vertical-align: -0.4mm; margin-inline: 1.5mm 0.5mm; }
.list.papers td:first-child { width: 83mm; }
.strip .hollow { fill: none; stroke: #000; stroke-width: 1.4; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 9pt; line-height: 1.33; }
td, th { padding: 1.1mm 1.5mm 1.1mm 0; vertical-align: top; text-align: start; }
th { vertical-align: bottom; padding-top: 2.2mm; line-height: 1.25; }
td:last-child, th:last-child, td:nth-last-child(2) { padding-inline-end: 0; }
thead th { border-bottom: 1.5pt solid; }
tbody { border-bottom: 1.5pt solid; }
h2 small { font-weight: 400; }
tr { break-inside: avoid; }
.week td { border-top: 1.5pt solid; }
.columnNumber { width: 11mm; }
.columnParis { width: 30mm; }
.columnServer { width: 25mm; }
.columnProcedure, .columnSeen { width: 26mm; }
.columnPiece { width: 9mm; }
.n { white-space: nowrap; }
.notch { display: inline-block; width: 4.6mm; height: 0; border-top: 2.3mm solid; vertical-align: 0.1mm; }
.notch.hollow { height: 2.3mm; border: 1.5pt solid; }
.piece, .columnPiece { text-align: end; }
q { quotes: none; font: 10pt/1.3 Charter, 'Noto Serif', Cambria, Georgia, serif; font-variant-numeric: lining-nums; }
.note { font-size: 8.5pt; padding-top: 1.4mm; }
.list { border-top: 1.5pt solid; }
.list td { border-bottom: 1pt solid; }
.list td:first-child { width: 41mm; }
.list td:nth-child(2) { width: 66mm; }
.list td:last-child { width: 9mm; }
.end { display: flex; gap: 8mm; border-top: 1.5pt solid; padding-top: 2.5mm; font-size: 8.5pt; line-height: 1.33; break-inside: avoid; }
.end > div:first-child { flex: 1; }
.end > div:last-child { flex: none; width: 46mm; }
.end p { margin-bottom: 1.2mm; }
code { font-family: ui-monospace, 'Cascadia Mono', Consolas, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace; font-size: 8.5pt; overflow-wrap: anywhere; }
.end code { font-size: 9.8pt; font-weight: 700; white-space: nowrap; }
footer { display: flex; justify-content: space-between; gap: 4mm; padding-top: 1.5mm; font-size: 8.5pt; }
.mark { width: 3mm; height: 3mm; vertical-align: -0.4mm; }
.demo { position: absolute; inset: 0; width: 170mm; height: 274mm; fill: none; stroke: #000; stroke-width: 0.4; font-size: 38px; font-weight: 700; letter-spacing: 3px; text-anchor: middle; pointer-events: none; }
.pictures > div { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; margin-top: 3mm; }
figure { break-inside: avoid; }
figcaption { font-size: 8.5pt; margin-bottom: 1mm; }
figure img { display: block; max-width: 100%; max-height: 112mm; border: 1pt solid; }
@media screen { body { padding: 10mm 5mm; } .page { margin-bottom: 12mm; } }
@media screen and (max-width: 640px) { header, .count, .end, footer { display: block; } .pictures > div { display: block; } .page { min-height: 0; overflow-x: auto; } table { min-width: 150mm; } }
`;
