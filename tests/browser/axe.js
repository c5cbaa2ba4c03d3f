// Runs axe-core on the whole page with all of its default rules, best practices included.
const done = arguments[arguments.length - 1];
axe
  .run(document, { resultTypes: ["violations"] })
  .then(({ passes, violations }) =>
    JSON.stringify({
      passed: passes.length,
      violations: violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.slice(0, 4).map((node) => `${node.html.slice(0, 140)} ${node.any.map((check) => check.message).join("; ")}`),
      })),
    }),
  )
  .catch((error) => String(error))
  .then(done);
