// Runs in the page. Answers with a sentence for each thing that is too wide, too narrow, cut, or too small to be hit.

function isSeen(one) {
  const { width, height } = one.getBoundingClientRect();
  if (width <= 1 || height <= 1 || one.closest('.govuk-visually-hidden, .govuk-skip-link')) return false;
  return one.checkVisibility({ visibilityProperty: true });
}

function named(one) {
  const words = (one.innerText || one.value || one.name || '').trim().replace(/\s+/g, ' ');
  const [kind = ''] = one.classList;
  return `<${one.localName}${kind && `.${kind}`}> ${words.slice(0, 40)}`;
}

function wide(all) {
  const room = window.innerWidth;
  const by = document.documentElement.scrollWidth - room;
  if (by <= 0) return [];
  const over = all.filter((one) => isSeen(one) && one.getBoundingClientRect().right > room + 1);
  const deepest = over.filter((one) => !over.some((other) => other !== one && one.contains(other)));
  return [`wider than its window by ${by} px: ${deepest.slice(0, 3).map(named).join(', ')}`];
}

// Words that stand one letter a line are words to axe. What is broken into lines has at least six characters of room.
function narrow() {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const within = node.parentElement;
    if (node.data.trim().length < 6 || within.closest('script, style, option, svg') || !isSeen(within))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    const widest = Math.max(...lines.map(({ width }) => width));
    const six = 6 * 0.5 * Number.parseFloat(getComputedStyle(within).fontSize);
    if (lines.length > 1 && widest < six) found.push(`narrower than 6 characters: ${named(within)}`);
  }
  return found;
}

const cut = (all) =>
  all
    .filter((one) => isSeen(one) && /hidden|clip/.test(getComputedStyle(one).overflow) && one.innerText)
    .filter((one) => one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2)
    .map((one) => `cut: ${named(one)}`);

// A link in a sentence is as high as its line (WCAG 2.5.8, "inline").
const isInSentence = (one) =>
  getComputedStyle(one).display === 'inline' &&
  [...one.parentElement.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.data.trim().length > 3,
  );

const targets = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
const main = 'button, input, select, textarea, summary, [role=button], nav a, header a, li a, td a, dd a';

const small = () =>
  [...document.querySelectorAll(targets)]
    .filter((one) => isSeen(one) && !(one.matches('a') && isInSentence(one)))
    .flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      const least = one.matches(main) ? 44 : 24;
      const size = `${Math.round(width)} x ${Math.round(height)} px`;
      return height < least - 0.5 || width < 24
        ? [`${size} to hit, at least ${least} wanted: ${named(one)}`]
        : [];
    });

// Two that share ground are each smaller than they look: a finger meant for one hits the other.
function crowded() {
  const hit = [...document.querySelectorAll(targets)].filter(
    (one) => isSeen(one) && !(one.matches('a') && isInSentence(one)),
  );
  const boxes = hit.map((one) => one.getBoundingClientRect());
  return hit.flatMap((one, n) => {
    const after = hit[n + 1];
    if (after === undefined || one.contains(after) || after.contains(one)) return [];
    const [a, b] = [boxes[n], boxes[n + 1]];
    const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const beside = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    return shared > 2 && beside > 2
      ? [`shares ${Math.round(shared)} px with what comes next: ${named(one)}`]
      : [];
  });
}

(() => {
  const all = [...document.body.querySelectorAll('*')];
  const found = { wide: wide(all), narrow: narrow(), cut: cut(all), small: small(), crowded: crowded() };
  return Object.fromEntries(Object.entries(found).map(([name, several]) => [name, [...new Set(several)]]));
})();
