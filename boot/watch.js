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
  function showFailure(why) {
    var panel = document.getElementById("kof-failed");
    var words = document.getElementById("kof-why");
    if (document.querySelector("[data-screen]")) return;
    if (!panel) return setTimeout(showFailure, 100, why);
    words.textContent = words.getAttribute("data-" + why);
    panel.removeAttribute("hidden");
  }
  addEventListener("error", function (event) {
    // A module that is missing, blocked or not what the page expects only says so here.
    if (event.target.type === "module") showFailure("file");
    // One that is written in a newer language, here.
    else if (event.error instanceof SyntaxError) showFailure("old");
  }, true);
  setTimeout(showFailure, 10000, "slow");
  if (!("noModule" in document.createElement("script")) || !window.WebAssembly) showFailure("old");
})();
