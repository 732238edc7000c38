/*
 * Gives each embedded page of this site, in the page that holds this script, the height of what it shows.
 * Without it, the page keeps the height that its <iframe> has and scrolls inside.
 */
(function () {
  'use strict';
  var origin = new URL(document.currentScript.src).origin;

  function frames() {
    return Array.prototype.filter.call(document.querySelectorAll('iframe'), function (frame) {
      return frame.src.indexOf(origin + '/') === 0;
    });
  }

  window.addEventListener('message', function (event) {
    var said = event.data;
    if (event.origin !== origin || !said || said.encart !== 'hauteur' || !(said.hauteur > 0)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = Math.ceil(said.hauteur) + 'px';
    });
  });

  // One that was there first has spoken already.
  frames().forEach(function (frame) {
    frame.contentWindow.postMessage({encart: 'hauteur?'}, '*');
  });
})();
