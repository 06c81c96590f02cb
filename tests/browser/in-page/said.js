// Runs in the page. Everything that a reader sees or hears; parts in a language of their own and what people wrote are
// left out.
(() => {
  const parts = [...document.body.querySelectorAll('[lang], .p-written, blockquote, textarea')];
  const kept = parts.map((one) => one.style.display);
  for (const one of parts) one.style.setProperty('display', 'none', 'important');
  const seen = document.body.innerText;
  for (const [n, one] of parts.entries()) one.style.display = kept[n];
  const heard = ['aria-label', 'alt', 'title', 'placeholder'].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name)),
  );
  const headings = [...document.querySelectorAll('h1')].map((one) => one.innerText);
  return {
    language: document.documentElement.lang,
    title: document.title,
    headings,
    texts: [seen, ...heard],
  };
})();
