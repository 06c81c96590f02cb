// Runs in the page. Text at 200 % (WCAG 1.4.4) with the spacing of 1.4.12, both at once, as its reader may set them.
(() => {
  const all = [...document.body.querySelectorAll('*')];
  const sizes = all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  for (const [n, one] of all.entries()) {
    one.style.setProperty('font-size', `${2 * (sizes[n] ?? 16)}px`, 'important');
    one.style.setProperty('line-height', '1.5', 'important');
    one.style.setProperty('letter-spacing', '0.12em', 'important');
    one.style.setProperty('word-spacing', '0.16em', 'important');
  }
})();
