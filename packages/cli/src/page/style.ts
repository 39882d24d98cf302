/** The look of the page: no file beside it, light and dark, narrow and wide, on paper. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1d1d1b; --dim: #6b6a66; --line: #dcd9d0; --fact: #ffe08a; --part: #d6e9ff; --other: #e6e3dc; --wrong: #b3261e; --panel: #f5f3ec; }
@media (prefers-color-scheme: dark) { :root { --paper: #191917; --ink: #e8e6df; --dim: #a19f97; --line: #3a3935; --fact: #6b5300; --part: #1e3f63; --other: #3a3935; --wrong: #ff8a80; --panel: #22221f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.75 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
header, nav, aside, footer { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
header { padding: 1.5rem 2rem 1rem; border-bottom: 1px solid var(--line); }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; line-height: 1.35; }
header dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .2rem 1.5rem; margin: .75rem 0 0; font-size: .85rem; }
header dl div { display: flex; gap: .6rem; min-width: 0; }
dt { color: var(--dim); flex: none; } dd { margin: 0; overflow-wrap: anywhere; }
.columns { display: grid; grid-template-columns: 14rem minmax(0, 1fr) 25rem; align-items: start; }
nav, aside { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 1.25rem; font-size: .85rem; line-height: 1.5; }
nav ol { list-style: none; margin: 0; padding: 0; } nav li { margin: .2rem 0; } nav .deeper { padding-left: 1rem; }
main { padding: 1.25rem 2rem 3rem; max-width: 54rem; border-left: 1px solid var(--line); border-right: 1px solid var(--line); min-height: 80vh; }
main p { margin: .5rem 0; text-indent: 2em; } main p.cell, main p.item, main p.signature, main p.date { text-indent: 0; } main p.signature, main p.date { text-align: right; }
main h2, main h3, main h4, main h5 { margin: 1.4rem 0 .4rem; line-height: 1.4; }
a { color: inherit; text-decoration: none; } a:hover { text-decoration: underline; }
mark { color: inherit; border-radius: .2em; padding: .05em .15em; scroll-margin: 40vh; }
mark.fact { background: var(--fact); } mark.part { background: var(--part); } mark.other { background: var(--other); }
mark.disputed { outline: 2px solid var(--wrong); } mark:target { outline: 3px solid var(--ink); }
.table { overflow-x: auto; margin: 1rem 0; } table { border-collapse: collapse; font-size: .85rem; line-height: 1.4; } caption { text-align: left; color: var(--dim); padding-bottom: .3rem; }
td { border: 1px solid var(--line); padding: .25rem .5rem; vertical-align: top; } td.figure { text-align: right; white-space: nowrap; }
aside h2, nav h2 { margin: 0 0 .5rem; font-size: .8rem; font-weight: 600; color: var(--dim); } aside section + section { margin-top: 1.5rem; }
aside ul { list-style: none; margin: 0; padding: 0; } aside li { padding: .35rem 0; border-top: 1px solid var(--line); }
aside .name { display: flex; justify-content: space-between; gap: 1rem; } aside .name b { white-space: nowrap; } aside .words { color: var(--dim); font-size: .8rem; overflow-wrap: anywhere; }
aside code { font-size: .75rem; color: var(--dim); } .wrong { color: var(--wrong); }
.legend mark { margin-right: .6rem; font-size: .8rem; }
footer { padding: 1rem 2rem; border-top: 1px solid var(--line); color: var(--dim); font-size: .8rem; overflow-wrap: anywhere; }
@media (max-width: 70rem) { .columns { grid-template-columns: minmax(0, 1fr); } nav, aside { position: static; max-height: none; } main { border: 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: 1rem 1.25rem; max-width: none; } }
@media print { nav { display: none; } .columns { display: block; } aside { position: static; max-height: none; } main { border: 0; } }
`;
