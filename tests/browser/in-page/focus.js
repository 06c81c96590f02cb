// Runs in the page. Remembers how everything that takes the focus looks without it, then tells of where the focus is.

const ways =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex^="-"])';
const isForced = () => matchMedia('(forced-colors: active)').matches;

// Grounds and shadows are gone where a reader has colours of their own.
const lasting = [
  'outline-style',
  'outline-width',
  'border-top-width',
  'border-bottom-width',
  'border-bottom-color',
];
const lost = ['background-color', 'box-shadow', 'color'];

function lookOf(one) {
  const names = isForced() ? lasting : [...lasting, ...lost];
  const labels = one.matches('input') ? [...(one.labels ?? [])] : [];
  return [one, ...labels]
    .flatMap((each) => [null, '::before', '::after'].map((part) => getComputedStyle(each, part)))
    .map((style) => names.map((name) => style.getPropertyValue(name)).join(' '))
    .join('; ');
}

const lookInBar = (one) => `${lookOf(one)} ${getComputedStyle(one).fontWeight}`;

function named(one) {
  const label = one.labels?.[0]?.innerText ?? '';
  const words = (one.getAttribute('aria-label') || one.innerText || label || one.name || '').trim();
  return `<${one.localName}> ${words.replace(/\s+/g, ' ').slice(0, 40)}`;
}

// Of the radios of one name, Tab comes to one.
function reachable() {
  const names = new Set();
  return [...document.querySelectorAll(ways)].filter((one) => {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.disabled) return false;
    if (one.type !== 'radio') return true;
    const group = document.querySelector(`input[type=radio][name="${CSS.escape(one.name)}"]:checked`);
    if (names.has(one.name) || (group !== null && group !== one)) return false;
    names.add(one.name);
    return true;
  });
}

// The bar of ways has an order of its own: on a phone the way out stays beside the name.
const isFloating = (one) => {
  if (one.closest('header')) return true;
  for (let each = one; each; each = each.parentElement)
    if (/fixed|sticky|absolute/.test(getComputedStyle(each).position) && each.localName !== 'input')
      return true;
  return false;
};

// Nine points over it, as far as the window shows it: how many of them are it, and nothing that lies over it.
function seenOf(one) {
  const { left, top, right, bottom } = one.getBoundingClientRect();
  const [from, to] = [Math.max(0, top), Math.min(innerHeight, bottom)];
  if (to <= from) return 0;
  const points = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [left + x * (right - left), from + y * (to - from)]),
  );
  const own = [one, ...(one.labels ?? [])];
  return points.filter(([x, y]) => own.some((each) => each.contains(document.elementFromPoint(x, y)))).length;
}

globalThis.focusWatch = (() => {
  let all = [];
  let looks = [];
  return {
    prepare: () => {
      all = reachable();
      looks = all.map(lookOf);
      return {
        ways: all.map(named),
        hasBar: [...document.body.querySelectorAll('*')].some((one) =>
          /sticky|fixed/.test(getComputedStyle(one).position),
        ),
      };
    },
    stop: () => {
      const one = document.activeElement;
      const index = all.indexOf(one);
      if (one === null || one === document.body || one === document.documentElement) return null;
      const { left, top, right, bottom } = one.getBoundingClientRect();
      return {
        name: named(one),
        index,
        isFloating: isFloating(one),
        place: { left, right, top: top + scrollY, bottom: bottom + scrollY },
        isMarked: lookOf(one) !== (looks[index] ?? ''),
        seen: seenOf(one),
      };
    },
    // Among the ways of one bar, the one where somebody is looks otherwise than the rest.
    unmarked: () =>
      [...document.querySelectorAll('nav [aria-current]')].flatMap((one) => {
        const others = [...one.closest('nav').querySelectorAll('a:not([aria-current])')];
        return others.some((other) => lookInBar(other) === lookInBar(one)) ? [named(one)] : [];
      }),
  };
})();
