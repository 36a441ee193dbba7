import { type HouseColours, houseProperties } from '../../schema/house-colours.ts';

/** The tokens of web/ui/tokens.css that a letter needs; the organisation's own colours go over them. */
const day = `--paper:#faf5e9;--card:#fffdf7;--ink:#1d2333;--ink-2:#515768;--line:#d8ccb3;--edge:#8f856f;--place:#0f3f94;--link:#0f3f94;
--do:#bf3f12;--do-deep:#8e2b08;--on-do:#fff;--canal:#1f5d4c;--on-canal:#fff;--door:#143f34;--tint:#dfece4;--brick:#a3523a;--warn:#8a4b00;--warn-tint:#fbe7c6`;
const evening = `--paper:#131a2b;--card:#1c2540;--ink:#f5ecd9;--ink-2:#bdbcc4;--line:#3a466a;--edge:#7e89ab;--place:#1f55b5;--link:#9ccbff;
--do:#ffb347;--do-deep:#c97a12;--on-do:#2a1600;--canal:#7ccbb0;--on-canal:#06231b;--door:#0f3a32;--tint:#173a38;--brick:#d98b6c;--warn:#ffcf7a;--warn-tint:#3a2e18`;

const base = `
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.0625rem/1.5 "Noto Sans",system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere}
h1,h2,.plate,.on,button,.button{font-family:"Noto Sans Display","Noto Sans",system-ui,sans-serif;font-weight:700}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.4rem;line-height:1.25;margin:2.25rem 0 .75rem}
p{margin:.25rem 0}
a{color:var(--link)}
header{background:var(--door);border-block-end:6px solid var(--canal);color:#fff}
header>div,main,footer{max-width:42rem;margin-inline:auto;padding:1rem 1.25rem}
.plate{display:inline-block;background:var(--place);color:#fff;border-radius:5px;border:2px solid var(--place);outline:2px solid #ffffffd9;outline-offset:-5px;padding:.6rem 1.5rem;font-size:1.3rem;line-height:1.2;box-shadow:0 2px 6px #0006;margin:.25rem 0 .75rem;background-image:radial-gradient(circle at .7rem 50%,#fff 2px,#fff0 2.6px),radial-gradient(circle at calc(100% - .7rem) 50%,#fff 2px,#fff0 2.6px)}
nav{display:flex;flex-wrap:wrap;margin-inline:-.6rem}
nav a{color:#fff;min-width:48px;min-height:48px;padding-inline:.6rem;display:inline-flex;align-items:center;justify-content:center;text-underline-offset:4px}
nav a[aria-current]{text-decoration:none;font-weight:700;box-shadow:inset 0 -4px #fff}
:focus-visible{outline:3px solid var(--link);outline-offset:3px}
header :focus-visible{outline-color:#fff}
.quiet{color:var(--ink-2)}
.code{display:inline-block;border:1px solid var(--edge);border-radius:5px;padding:.1rem .6rem;font-weight:700;letter-spacing:.06em;white-space:nowrap}
.note,.card{border-radius:4px;padding:.9rem 1.1rem}
.note{background:var(--tint);border-inline-start:6px solid var(--canal);margin:0 0 1.25rem}
.late strong{color:var(--warn)}
.card{background:var(--card);box-shadow:0 1px 3px #1d233322;border:1px solid var(--line)}
.late,.card.late{background:var(--warn-tint);border-color:var(--warn)}
.card+.card{margin-block-start:.75rem}
.told{border-inline-start:6px solid var(--brick)}
blockquote{margin:0 0 .5rem;font:italic 1.35rem/1.45 "Noto Serif",Georgia,"Times New Roman",serif;white-space:pre-line}
:lang(ar) blockquote{font-style:normal;font-size:1.5rem}
li blockquote{font-size:1.1rem;margin:.25rem 0}
:lang(ar) li blockquote{font-size:1.2rem}
ol,ul{list-style:none;margin:0;padding:0}
.deeds li{display:grid;grid-template-columns:5.25rem 1fr;column-gap:.9rem;padding-block-end:1.25rem;position:relative}
.deeds li:not(:last-child)::before{content:"";position:absolute;inset-block:1rem -.5rem;inset-inline-start:2.55rem;border-inline-start:3px solid var(--canal)}
.deeds .next:not(:last-child)::before,.deeds li:has(+.next)::before{border-inline-start-style:dashed;border-color:var(--edge)}
.on{position:relative;background:var(--canal);color:var(--on-canal);border:2px solid var(--canal);border-radius:5px;text-align:center;padding:.35rem .2rem;align-self:start;line-height:1.2;font-size:.95rem}
.next .on{background:var(--card);color:var(--ink);border-color:var(--ink)}
.deeds div{padding-block-start:.2rem}
.deeds .next strong{display:block}
.promise{display:grid;grid-template-columns:auto 1fr;gap:.9rem}
svg{fill:var(--warn);margin-block-start:.2rem}
button,.button{font-size:1.0625rem;min-height:52px;padding:.7rem 1.1rem;border-radius:10px;border:1.5px solid var(--edge);background:var(--card);color:var(--ink);width:100%;cursor:pointer;text-align:center;text-decoration:none;display:inline-block;line-height:1.3}
.first{background:var(--do);border-color:var(--do);color:var(--on-do);box-shadow:0 4px var(--do-deep);margin-block-end:4px}
.first:active{translate:0 3px;box-shadow:0 1px var(--do-deep)}
.answers{display:grid;gap:.75rem;margin-block-start:.9rem}
form{margin:0}
label{display:block;font-weight:700;margin-block:.5rem .25rem}
input{font:inherit;width:100%;min-height:52px;padding:.5rem .8rem;border:1.5px solid var(--edge);border-radius:10px;background:var(--card);color:var(--ink);margin-block-end:.75rem}
.fault{color:var(--warn);font-weight:700}
.given li{display:grid;grid-template-columns:1fr auto;gap:1rem;align-items:center;padding-block:.5rem;border-block-end:1px solid var(--line)}
.given button{min-height:48px}
.button{margin-block-start:.75rem}
.answers .button{margin:0}
footer{border-block-start:1px solid var(--line);margin-block-start:2rem}
footer a{display:inline-flex;align-items:center;min-height:48px;margin-inline-end:1.5rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,12rem),1fr));gap:.75rem;margin:0 0 .9rem}
figure{margin:0}
img{width:100%;aspect-ratio:4/3;object-fit:cover;border-radius:4px;display:block;background:var(--line)}
.sums{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin-block:1rem}
.sums strong{font-size:1.9rem;margin-inline-end:.4rem}
@media(min-width:30rem){.answers{grid-template-columns:1fr 1fr}.answers form:nth-child(3){grid-column:1/-1}main{padding-block:2rem}}
@media(prefers-reduced-motion){*{transition:none!important}}
@media print{html,:root{background:#fff;color:#000}header{background:none;color:#000;border-color:#000}nav,form,.screen{display:none!important}.plate,.on,.next .on{color:#000;background:#fff;border-color:#000;outline-color:#000}.plate{box-shadow:none}.card,.note{box-shadow:none;break-inside:avoid;background:#fff!important}li{break-inside:avoid}}
`;

/** The whole style of a page: the look of the street, in the organisation's colours where those can be read. */
export function styleFor(colours: HouseColours): string {
  const own = houseProperties(colours);
  const set = (pairs: Record<string, string>) =>
    Object.entries(pairs)
      .flatMap(([name, from]) => (own[from] ? [`;${name}:${own[from]}`] : []))
      .join('');
  const byDay = set({
    '--place': '--house-place',
    '--link': '--house-place',
    '--do': '--house-do',
    '--do-deep': '--house-do-deep',
  });
  const byNight = set({
    '--place': '--house-place-evening',
    '--do': '--house-do-evening',
    '--do-deep': '--house-do-evening-deep',
    '--on-do': '--house-on-do-evening',
  });
  const root = `:root{color-scheme:light dark;${day}${byDay}}`;
  const night = `@media screen and (prefers-color-scheme:dark){:root{${evening}${byNight}}}`;
  return (root + night + base).replaceAll('\n', '');
}

/** The plain look, for pages that are nobody's. */
export const ownColours: HouseColours = { place: null, action: null };
