import { l10n, type Uri } from 'vscode';
import { escaped } from './escaped.ts';
import { panelPage } from './panelPage.ts';

/** The page of a preview: the record comes by message, block by block, as the server's own HTML. */
export function previewPage(title: string, record: Uri): string {
  return panelPage({ title, record, style: STYLE, body: body(), script: SCRIPT });
}

const body = () => {
  const marks = escaped(l10n.t('Mark what is open'));
  return `<header role="toolbar" aria-label="${escaped(l10n.t('Preview'))}">
<button data-do="copy">${escaped(l10n.t('Copy as HTML'))}</button>
<button data-do="save">${escaped(l10n.t('Save as {0}', 'HTML'))}</button>
<label title="${marks}"><input type="checkbox" checked id="marks" aria-label="${marks}" aria-labelledby="marks count"> <span id="count"></span></label>
</header>
<main></main>`;
};

const STYLE = `
html { scroll-padding-top: 3rem; overflow-anchor: none; }
label { display: inline-flex; align-items: center; gap: 4px; }
main { font: 1.2em/1.6 Georgia, 'Times New Roman', serif; max-width: 42rem; margin: 0 auto; padding: 1.2rem 1.5rem 60vh; overflow-wrap: break-word; }
main > div > * { margin: .9em 0; padding: 0 .7rem; border-inline-start: 3px solid transparent; }
main .at { border-inline-start-color: var(--vscode-focusBorder); }
main h1 { font-size: 1.55em; line-height: 1.25; font-weight: bold; margin: 1em 0 .6em; }
main h2 { font-size: 1.25em; line-height: 1.3; font-weight: bold; margin: 1.6em 0 .6em; }
main h3, main h4, main h5, main h6 { font-size: 1.05em; font-weight: bold; margin: 1.4em 0 .5em; }
.from { font-weight: bold; }
.aside { font-style: italic; }
.header, .closing { color: var(--vscode-descriptionForeground); }
.page-break { color: var(--vscode-descriptionForeground); font-size: .85em; }
cite { font-style: normal; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
.vote { border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, currentColor)); border-radius: 3px; padding: 0 1rem; font-size: .95em; }
.vote.at { border-color: var(--vscode-focusBorder); }
mark { color: inherit; background: none; border-radius: 2px; cursor: pointer; --mark: var(--vscode-editorWarning-foreground, #b80);
  background: color-mix(in srgb, var(--mark) 16%, transparent); box-shadow: 0 2px 0 var(--mark); }
mark.error { --mark: var(--vscode-editorError-foreground, #c22); box-shadow: 0 3px 0 var(--mark); }
.vscode-high-contrast mark, .vscode-high-contrast-light mark { background: none; outline: 1px solid var(--mark); }
.vscode-high-contrast mark:focus, .vscode-high-contrast-light mark:focus { outline: 2px solid var(--vscode-focusBorder); }
.plain mark { background: none; box-shadow: none; outline: none; cursor: text; }
.gone { font-family: var(--vscode-font-family); color: var(--vscode-descriptionForeground); }
main > div > :first-child { margin-top: 0; }
/* So many that what is not on screen need not be laid out. */
.many > div { content-visibility: auto; contain-intrinsic-size: auto 500rem; }
`;

/** Runs in the page. `blocks` are what the server told, each with its element, in the order of the text. */
const SCRIPT = `
const header = document.querySelector('header');
const main = document.querySelector('main');
const count = document.querySelector('#count');
const box = document.querySelector('input');
const MANY = 1500;
/** This many stand together in one part of the page: what is laid out by itself has a price each time the page moves. */
const PART = 64;
let blocks = [];
/** Where our own scrolling has led: what the page says of that is an echo. */
let own;
let at;
/** Where a person is in the text. */
let here = host.getState()?.place;

const edge = () => header.offsetHeight;
const rectOf = block => block.element.getBoundingClientRect();
/** The index of the first block of which this is so; it is so of all after it. */
const first = isSo => {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(blocks[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
};
const firstSeen = () => {
  const top = edge() + 1;
  return first(block => {
    const part = block.element.parentElement.getBoundingClientRect();
    // Within a part that is not on screen nothing has its own place.
    return part.bottom > top && (part.top > top || rectOf(block).bottom > top);
  });
};
const blockAt = line => blocks[Math.max(0, first(block => block.line > line) - 1)];

const place = () => {
  const block = blocks[firstSeen()];
  if (!block) return undefined;
  const { top, height } = rectOf(block);
  return block.line + Math.max(0, Math.min(1, (edge() - top) / Math.max(1, height))) * block.lines;
};
const move = by => {
  scrollBy(0, by);
  own = scrollY;
};
const scrollToPlace = (place, again = blocks.length > MANY ? 3 : 0) => {
  const block = blockAt(place);
  if (!block) return;
  here = place;
  const { top, height } = rectOf(block);
  const isStart = block === blocks[0] && place <= block.line;
  move(isStart ? -scrollY : top + height * Math.max(0, Math.min(1, (place - block.line) / block.lines)) - edge());
  // What was not on screen before has its own height only now.
  if (again) requestAnimationFrame(() => scrollToPlace(place, again - 1));
};
const setAt = line => {
  const block = line === undefined ? undefined : blockAt(line);
  at?.classList.remove('at');
  at = block?.element;
  at?.classList.add('at');
};

const regroup = () => {
  const parts = [];
  for (let i = 0; i < blocks.length; i += PART) {
    const part = document.createElement('div');
    part.append(...blocks.slice(i, i + PART).map(block => block.element));
    parts.push(part);
  }
  main.replaceChildren(...parts);
};

const apply = ({ since, from, removed, blocks: told, moved }) => {
  const was = place() ?? here;
  if (since === undefined) {
    main.replaceChildren();
    blocks = [];
  }
  const seen = firstSeen();
  const isKept = seen < from || seen >= from + removed;
  const kept = isKept && told.length <= 4 * PART ? blocks[seen] : undefined;
  const top = kept && rectOf(kept).top;
  const template = document.createElement('template');
  template.innerHTML = told.map(block => block.html).join('');
  const elements = [...template.content.children];
  const after = blocks.slice(from + removed);
  for (const block of blocks.slice(from, from + removed)) block.element.remove();
  for (const block of after) block.line += moved;
  const added = told.map(({ line, lines, marks }, i) => ({ line, lines, marks, element: elements[i] }));
  blocks = blocks.slice(0, from).concat(added, after);
  const next = after[0]?.element;
  const part = next?.parentElement ?? main.lastElementChild;
  if (!part || added.length > 4 * PART) regroup();
  else part.insertBefore(template.content, next ?? null);
  main.classList.toggle('many', blocks.length > MANY);
  // What is read stays where it is.
  if (kept) move(rectOf(kept).top - top);
  else if (was !== undefined) scrollToPlace(was);
};

const clean = fragment => {
  for (const mark of fragment.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
  for (const element of fragment.querySelectorAll('.at')) element.classList.remove('at');
  for (const part of [...fragment.children]) if (part.matches('div:not(.vote)')) part.replaceWith(...part.childNodes);
  const holder = document.createElement('div');
  holder.append(fragment);
  holder.normalize();
  return holder.innerHTML.replaceAll(' class=""', '');
};

const go = mark => {
  const element = mark.closest('main > div > *');
  const block = blocks.find(block => block.element === element);
  const told = block?.marks[[...element.querySelectorAll('mark')].indexOf(mark)];
  if (told) host.postMessage({ line: block.line + told.line, character: told.character });
};

addEventListener('click', event => {
  const does = event.target.closest('[data-do]')?.dataset.do;
  if (does) return host.postMessage({ [does]: true });
  const mark = event.target.closest('mark');
  if (mark && box.checked && getSelection().isCollapsed) go(mark);
});
addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target.matches('mark')) go(event.target);
});
main.addEventListener('dblclick', event => {
  const element = event.target.closest('main > div > *');
  const block = blocks.find(block => block.element === element);
  if (!block || event.target.closest('a, mark')) return;
  const { top, height } = rectOf(block);
  host.postMessage({ line: block.line + Math.min(block.lines - 1, Math.floor(((event.clientY - top) / height) * block.lines)) });
});
// What is selected is copied without the marks, and without the colours of the theme.
document.addEventListener('copy', event => {
  const selection = getSelection();
  if (selection.isCollapsed || !main.contains(selection.anchorNode)) return;
  event.clipboardData.setData('text/html', clean(selection.getRangeAt(0).cloneContents()));
  event.clipboardData.setData('text/plain', selection.toString());
  event.preventDefault();
});
const mark = isOn => {
  main.classList.toggle('plain', !isOn);
  box.checked = isOn;
  for (const each of main.querySelectorAll('mark[role]')) each.tabIndex = isOn ? 0 : -1;
  remember({ plain: !isOn });
};
box.addEventListener('change', () => mark(box.checked));

// Lines that break elsewhere leave a person where they were.
let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth !== width && here !== undefined) scrollToPlace(here);
  width = innerWidth;
});

let waiting = false;
addEventListener('scroll', () => {
  if (waiting || Math.abs(scrollY - own) < 1) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    const now = place();
    if (now === undefined || Math.abs(scrollY - own) < 1) return;
    own = undefined;
    here = now;
    remember({ place: now });
    host.postMessage({ place: now });
  });
});

let cursor;
addEventListener('message', ({ data }) => {
  if (data.change) {
    apply(data.change);
    main.lang = data.change.language;
    if (!box.checked) mark(false);
    count.textContent = data.open;
    count.parentElement.style.display = '';
  }
  if (data.gone) {
    const note = document.createElement('p');
    note.className = 'gone';
    note.textContent = data.gone;
    main.replaceChildren(note);
    count.parentElement.style.display = 'none';
    blocks = [];
  }
  if (data.place !== undefined) scrollToPlace(data.place);
  if (data.line !== undefined) cursor = data.line;
  if (data.line !== undefined || data.change) setAt(cursor);
  if (data.html !== undefined) {
    const text = type => new Blob([data.html], { type });
    navigator.clipboard
      .write([new ClipboardItem({ 'text/html': text('text/html'), 'text/plain': text('text/plain') })])
      .then(() => host.postMessage({ copied: true }), () => host.postMessage({ text: data.html }));
  }
});
if (host.getState()?.plain) mark(false);
`;
