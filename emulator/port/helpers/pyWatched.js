// The items of a dict, or of another thing that a loop goes over and changes: Python sees when its size changes.
function* pyWatched(items, x) {
  const size = () => (pyIsDict(x) || x instanceof Set ? pyLen(x) : 0);
  const before = size();
  for (const item of items) {
    const what = x instanceof Set ? "Set" : "dictionary";
    if (size() !== before) throw pyError("RuntimeError", `${what} changed size during iteration`);
    yield item;
  }
}
