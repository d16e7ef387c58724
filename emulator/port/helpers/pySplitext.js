// os.path.splitext(path): the path and its extension.
function pySplitext(path) {
  const [, root, extension] = /^(.*?)((?<=[^./][^/]*)\.[^./]*)?$/s.exec(pyPathText(path));
  return PyTuple.of(root, extension ?? "");
}
