// Python's error for a function of the handler's own that is called without all that it needs.
function pyCheckGiven(f, given) {
  const text = String(f);
  if (/^py[A-Z]/.test(f.name) || text.includes("[native code]")) return;
  const names = text.slice(text.indexOf("(") + 1).split(/[,=)]/, f.length);
  const missing = names.slice(given.length).map((name) => name.trim());
  throw pyError("TypeError", `${f.pyQualname ?? (f.name || "<lambda>")}() ${pyMissingArguments(missing)}`);
}
