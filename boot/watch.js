// Watches over the start from a place that works in old browsers too: no newer syntax than ES5, and less than 1 kB.
(function () {
  var LEFT = "keep-or-fire:left";
  var root = document.documentElement;

  // Whoever left by the quick exit finds an empty page when they, or somebody else, go Back or Forward to this one. Coming
  // here anew, by a link or the address, begins as ever: nothing was deleted.
  function turnEmptyAfterExit(comesBack) {
    try {
      if (!comesBack) sessionStorage.removeItem(LEFT);
      if (!sessionStorage.getItem(LEFT)) return;
    } catch (refused) {
      return;
    }
    root.hidden = true;
    location.replace("about:blank");
  }
  turnEmptyAfterExit(window.performance && performance.navigation && performance.navigation.type === 2);
  addEventListener("pageshow", function (event) {
    if (event.persisted) turnEmptyAfterExit(true);
  });

  // The panel may not be there yet: this runs before the body is read.
  function showFailure() {
    var panel = document.getElementById("kof-failed");
    if (document.querySelector("[data-screen]")) return;
    if (panel) panel.removeAttribute("hidden");
    else setTimeout(showFailure, 100);
  }
  // A module that is missing, blocked or not what the page expects only says so here.
  addEventListener("error", function (event) {
    if (event.target.type === "module") showFailure();
  }, true);
  setTimeout(showFailure, 10000);
  if (!("noModule" in document.createElement("script"))) showFailure();
})();
