// Runs in the page. Everything that a reader sees or hears; left out are parts in a language of their own, what people
// wrote, and what they may take into a text, which speaks the language of that text.
(() => {
  const parts = [...document.body.querySelectorAll('[lang], .p-written, .p-suggested, blockquote, textarea')];
  const kept = parts.map((one) => one.style.display);
  for (const one of parts) one.style.setProperty('display', 'none', 'important');
  const seen = document.body.innerText;
  for (const [n, one] of parts.entries()) {
    one.style.display = kept[n];
    // Nothing is left of it: axe would look at the emptied attribute.
    if (one.getAttribute('style') === '') one.removeAttribute('style');
  }
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
