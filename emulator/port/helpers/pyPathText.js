// A path, which is a text here.
function pyPathText(path) {
  if (typeof path === "string") return path;
  throw pyError("TypeError", `expected str, bytes or os.PathLike object, not ${pyTypeName(path)}`);
}
