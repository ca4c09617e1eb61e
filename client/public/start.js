// Starts a page that the server has drawn: it is painted first, and only then are its scripts fetched. What is read comes
// before what can be clicked.
(function start() {
  var files = document.currentScript.dataset.files.split(' ');
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
