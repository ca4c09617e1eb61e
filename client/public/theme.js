// Applied before the first paint, so that a reader's own theme and row height do not flash. The same words as src/lib/theme.ts.
(function applySavedLook() {
  try {
    var root = document.documentElement;
    var theme = localStorage.getItem('theme');
    var density = localStorage.getItem('density');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (density === 'compact' || density === 'airy') root.dataset.density = density;
  } catch (error) {
    // Storage can be closed by the browser's settings; the device's own look is then used.
  }
})();
