// The functions that hooks name for a reply: one, or a list of them.
function pyHooksIn(hooks) {
  const found = pyTruthy(hooks ?? null) ? pyGet(hooks, "response", null) : null;
  return typeof found === "function" || typeof found?.pyCall === "function" ? [found] : pyList(found ?? []);
}
