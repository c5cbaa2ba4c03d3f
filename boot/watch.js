// Watches over the start from a place that works in old browsers too: no newer syntax than ES5, and on its way less than 1 kB.
(function () {
  var LEFT = "keep-or-fire:left";
  var root = document.documentElement;
  var search = location.search;

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

  // The policy of a host may know no checksum, and refuse the style sheet in the page: it is put on as the page's own instead.
  var style = document.querySelector("style");
  if (style && !style.sheet && document.adoptedStyleSheets) {
    var own = new CSSStyleSheet();
    own.replaceSync(style.textContent);
    document.adoptedStyleSheets = [own];
  }

  // What the owner asks for in the address is put on before the questions are seen. The app does it again, and reads the colour better.
  function asked(name, form) {
    var value = new RegExp("[?&]" + name + "=([^&]*)").exec(search);
    return value && form.test(value[1]) && value[1];
  }
  function put(name, value) {
    if (value) root.setAttribute("data-" + name, value);
  }
  var accent = asked("accent", /^%23[\da-f]{6}$/i);
  if (accent) {
    accent = "oklch(from #" + accent.slice(3);
    root.style.setProperty("--kof-owner", "light-dark(" + accent + " min(l,.5) c h)," + accent + " max(l,.7) c h))");
  }
  put("accent", accent);
  put("theme", asked("theme", /^(light|dark)$/));
  put("embed", asked("embed", /^[\w-]{1,40}$/));
  put("framed", parent !== window);

  // The first screen stands in the page, for somebody who was never here. Who will see another one, because something is kept, or another
  // language or screen is asked for, does not see this one first; nor does who will be told something above it.
  function isForThem() {
    try {
      if (/keep-or-fire:/.test(Object.keys(localStorage))) return;
    } catch (refused) {
      return;
    }
    var language = [asked("lang", /./), root.lang === "en" && "en"]
      .concat(navigator.languages, "fr")
      .filter(function (tag) {
        return /^(fr|en)\b/i.test(tag);
      })[0];
    return location.hash.length < 2 && location.protocol !== "file:" && language.slice(0, 2).toLowerCase() === root.lang;
  }
  put("first", isForThem() ? "shown" : "hidden");

  // What is pressed there is done when the app is: see boot/first.js.
  function press(pressed, event) {
    if (!pressed || document.querySelector("[data-screen]")) return;
    window.keepOrFirePressed = pressed;
    event.preventDefault();
  }
  addEventListener("click", function (event) {
    press(event.target.closest && event.target.closest("#kof-root button,#kof-root a[href^='#']"), event);
  }, true);
  addEventListener("submit", function (event) {
    press(document.querySelector("[data-start]"), event);
  }, true);

  function showFailure(why) {
    var panel = document.getElementById("kof-failed");
    var words = document.getElementById("kof-why");
    if (document.querySelector("[data-screen]")) return;
    // Something else has happened, which no waiting helps.
    if (why === "slow" && !panel.hidden) return;
    // Who has begun to answer may go on; but where nothing will ever start, there is nothing to answer.
    if (why !== "slow") root.removeAttribute("data-first");
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
