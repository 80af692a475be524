import { l10n, type Uri } from 'vscode';
import { escaped } from './escaped.ts';
import { panelPage } from './panelPage.ts';

/** The page of an overview: the picture comes by message, every word of the record in it escaped. */
export function overviewPage(title: string, record: Uri): string {
  return panelPage({ title, record, style: STYLE, body: body(), script: SCRIPT });
}

const button = (attributes: string, text: string, label = text) =>
  `<button ${attributes} aria-label="${escaped(label)}" title="${escaped(label)}">${escaped(text)}</button>`;

const body = () => `<header role="toolbar" aria-label="${escaped(l10n.t('Overview'))}">
${button('data-save="svg"', l10n.t('Save as {0}', 'SVG'))}
${button('data-save="csv"', l10n.t('Save as {0}', 'CSV'))}
<span class="rest">
${button('data-zoom="-1"', '−', l10n.t('Smaller'))}
<button data-zoom="0" title="${escaped(l10n.t('As large as it was'))}">100 %</button>
${button('data-zoom="1"', '+', l10n.t('Larger'))}
</span>
</header>
<main></main>`;

const STYLE = `
main { padding: 8px 16px 24px; overflow-x: auto; }
svg { display: block; height: auto; overflow: visible; }
.gone { color: var(--vscode-descriptionForeground); }
`;

/** Runs in the page. */
const SCRIPT = `
const main = document.querySelector('main');
const shown = document.querySelector('[data-zoom="0"]');
const STEP = 1.25;
let zoom = 0;
/** The picture is drawn as wide as there is room; zoomed in it is wider. */
const size = () => {
  const svg = main.querySelector('svg');
  if (svg) svg.style.width = svg.getAttribute('width') * STEP ** zoom + 'px';
};
const zoomTo = level => {
  zoom = Math.max(-3, Math.min(8, level));
  const scale = STEP ** zoom;
  // What is in the middle stays there.
  const before = main.clientWidth / 2 + main.scrollLeft;
  const height = document.documentElement.scrollTop;
  const old = main.querySelector('svg')?.getBoundingClientRect().width;
  size();
  const now = main.querySelector('svg')?.getBoundingClientRect().width;
  if (old && now) {
    main.scrollLeft = (before * now) / old - main.clientWidth / 2;
    document.documentElement.scrollTop = (height * now) / old;
  }
  shown.textContent = Math.round(scale * 100) + ' %';
  remember({ zoom });
};

/** Tab reaches one thing of each group; the arrows go to the others of it. */
const focus = (from, to) => {
  if (!to) return;
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
};
const keys = {
  ArrowDown: (all, i) => all[i + 1],
  ArrowRight: (all, i) => all[i + 1],
  ArrowUp: (all, i) => all[i - 1],
  ArrowLeft: (all, i) => all[i - 1],
  Home: all => all[0],
  End: all => all.at(-1),
};
const act = target => {
  const at = target.closest('[data-line], [data-save], [data-zoom]');
  if (!at) return;
  const { line, save, zoom: by } = at.dataset;
  if (save) host.postMessage({ save });
  else if (by) zoomTo(by === '0' ? 0 : zoom + Number(by));
  else host.postMessage({ line: Number(line) });
};
addEventListener('click', event => act(event.target));
addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key, target } = event;
  if (key === '+' || key === '=') zoomTo(zoom + 1);
  else if (key === '-') zoomTo(zoom - 1);
  else if (key === '0') zoomTo(0);
  else if (target.matches('.goes')) {
    if (key === 'Enter') act(target);
    else if (keys[key]) {
      const all = [...target.closest('[role="group"]').querySelectorAll('.goes')];
      focus(target, keys[key](all, all.indexOf(target)));
      event.preventDefault();
    }
  }
});
addEventListener('wheel', event => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  zoomTo(zoom - Math.sign(event.deltaY) / 2);
}, { passive: false });

let wasAt = host.getState()?.top ?? 0;
addEventListener('scroll', () => remember({ top: document.documentElement.scrollTop }));
addEventListener('message', ({ data }) => {
  if (typeof data.svg === 'string') {
    const groups = [...main.querySelectorAll('[role="group"]')];
    const group = groups.findIndex(each => each.contains(document.activeElement));
    const index = group < 0 ? -1 : [...groups[group].querySelectorAll('.goes')].indexOf(document.activeElement);
    main.innerHTML = data.svg;
    size();
    // Who is at something with the keyboard stays there.
    const again = main.querySelectorAll('[role="group"]')[group]?.querySelectorAll('.goes');
    if (again?.length && index >= 0) {
      again[0].tabIndex = -1;
      const to = again[Math.min(index, again.length - 1)];
      to.tabIndex = 0;
      to.focus({ preventScroll: true });
    }
    if (wasAt) document.documentElement.scrollTop = wasAt;
    wasAt = 0;
  }
  if (data.gone) {
    const note = document.createElement('p');
    note.className = 'gone';
    note.textContent = data.gone;
    main.replaceChildren(note);
  }
});
zoomTo(host.getState()?.zoom ?? 0);

let told;
let waiting;
const tellWidth = () => {
  const width = main.clientWidth - 32;
  if (width <= 0 || width === told) return;
  told = width;
  host.postMessage({ width });
};
addEventListener('resize', () => {
  clearTimeout(waiting);
  waiting = setTimeout(tellWidth, 100);
});
tellWidth();
`;
