/** How the page of a report looks: in the light, in the dark, on a telephone and on paper. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1d2433; --quiet: #5a6478; --line: #d5dae3; --ground: #fff; --error: #b3261e; --warning: #8a5300; --info: #2456a6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --quiet: #a3adbf; --line: #3a4354; --ground: #161a22; --error: #ff9b90; --warning: #f2b765; --info: #8fb8ff; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .25rem; padding-top: .75rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.1rem; margin: 1.5rem 0 0; }
p { margin: .25rem 0 .75rem; }
.wide { overflow-x: auto; margin: 0 0 1.5rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: 600; padding: .25rem 0; }
th, td { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); }
th { font-size: .85rem; font-weight: 600; color: var(--quiet); white-space: nowrap; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
td { overflow-wrap: break-word; }
td:first-child { min-width: 6.5rem; }
td:last-child { min-width: min(14rem, 45vw); }
small { display: block; color: var(--quiet); }
.error { color: var(--error); font-weight: 600; }
.warning { color: var(--warning); }
.info { color: var(--info); }
.waived { color: var(--quiet); }
@media print { body { font-size: 10pt; } main { max-width: none; padding: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } h2, h3, caption { break-after: avoid; } .wide { overflow: visible; } }
`;
