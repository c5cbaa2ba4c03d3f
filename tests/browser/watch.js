// Runs in every page before the page's own scripts: what no later question could see any more.
window.__violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.__violations.push(`${event.effectiveDirective} blocked ${event.blockedURI || event.sample || "inline"}`);
});
