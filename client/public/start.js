// Starts a page that the server has drawn: it is painted first, and only then are its scripts fetched. What is read comes
// before what can be clicked.
(function start() {
  var files = document.currentScript.dataset.files.split(' ');
  // What is pressed before it can answer is pressed again once it can (src/app/pressed-before.ts).
  /** @type {HTMLElement | null} */
  var pressed = null;
  /** @param {MouseEvent} event */
  var note = function (event) {
    var button = event.target instanceof Element && event.target.closest('#root button');
    if (button instanceof HTMLElement) pressed = button;
  };
  document.addEventListener('click', note);
  document.takePressed = function () {
    document.removeEventListener('click', note);
    return pressed;
  };
  var begin = function () {
    files.forEach(function (file) {
      var link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = file;
      document.head.append(link);
    });
    void import(files[0]);
  };
  // A page that nobody looks at is never painted.
  if (document.visibilityState === 'hidden') begin();
  else
    requestAnimationFrame(function () {
      setTimeout(begin);
    });
})();
