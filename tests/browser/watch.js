// For the engines whose driver has no command for the console: what the page complains about from now on.
window.__complaints ??= (() => {
  const complaints = [];
  const text = (thing) => String(thing?.stack ?? thing);
  addEventListener("error", (event) => complaints.push(text(event.error ?? event.message)));
  addEventListener("unhandledrejection", (event) => complaints.push(text(event.reason)));
  document.addEventListener("securitypolicyviolation", (event) =>
    complaints.push(`${event.effectiveDirective} blocked ${event.blockedURI || event.sample || "inline"}`),
  );
  const { error } = console;
  console.error = (...things) => {
    complaints.push(things.map(text).join(" "));
    error.apply(console, things);
  };
  return complaints;
})();
