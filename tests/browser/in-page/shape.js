// Runs in the page. Where everything stands and whether it is seen: all that a scheme of colours leaves as it is.
(() =>
  [...document.querySelectorAll('*')]
    .map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const isSeen = one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      return [isSeen, x, y, width, height].join(' ');
    })
    .join('\n'))();
