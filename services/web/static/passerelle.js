// Keeps an open page fresh: when one of its processes changed, the page is asked for again and its marked regions
// take the place of the old ones. A region in use is left alone. Everything works without this file.
const watched = document.querySelector('[data-watch]');
const news = document.getElementById('news');
let source;
let busy = false;
let again = false;
let typed = false;

const regionsIn = (root) => new Map([...root.querySelectorAll('[data-fresh]')].map((one) => [one.id, one]));
const bare = (region) => region?.innerHTML.replaceAll(' open=""', '');

// A live region speaks when it changes: emptied first, it says the same sentence twice.
function say(name) {
  news.textContent = '';
  setTimeout(() => (news.textContent = watched.dataset[name]), 50);
}

function replace(old, next) {
  const open = [...old.querySelectorAll('details')].map((one) => one.open);
  [...next.querySelectorAll('details')].forEach((one, n) => (one.open = open[n] ?? one.open));
  old.replaceWith(next);
}

function put(fetched) {
  const [olds, nexts] = [regionsIn(document), regionsIn(fetched)];
  let said = '';
  let before;
  for (const [id, next] of nexts) {
    const old = olds.get(id);
    if (bare(old) !== bare(next)) {
      const isUsed = old?.contains(document.activeElement);
      if (!old) before?.after(next);
      else if (!isUsed) replace(old, next);
      said = isUsed || said === 'waiting' ? 'waiting' : 'changed';
    }
    before = document.getElementById(id);
  }
  for (const [id, old] of olds) {
    if (nexts.has(id)) continue;
    if (old.contains(document.activeElement)) said = 'waiting';
    else old.remove();
  }
  if (said) say(said);
}

async function refresh() {
  again = busy;
  if (busy) return;
  busy = true;
  try {
    // A form is never asked for again: nothing typed in it may be lost.
    if (typed || regionsIn(document).size === 0) return say('waiting');
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    if (answer.ok && !answer.redirected)
      put(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  } catch {
    // Away for a moment: the stream comes back by itself and says so.
  } finally {
    busy = false;
    if (again) void refresh();
  }
}

// Only while the page is looked at: a browser opens few streams at once.
function listen() {
  source?.close();
  if (document.hidden) return;
  source = new EventSource(`/stream?of=${encodeURIComponent(watched.dataset.watch)}`);
  source.addEventListener('changed', () => void refresh());
  source.addEventListener('returned', () => void refresh());
  // What was just started may come before the stream is open.
  if ('soon' in watched.dataset) source.onopen = () => void refresh();
}

if (watched && news) {
  document.addEventListener('input', () => (typed = true));
  document.addEventListener('visibilitychange', () => {
    listen();
    if (!document.hidden && regionsIn(document).size) void refresh();
  });
  addEventListener('pagehide', () => source?.close());
  listen();
}
