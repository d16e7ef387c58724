// os.path.dirname(path): what stands before the last slash.
function pyDirname(path) {
  const head = pyPathText(path).slice(0, path.lastIndexOf("/") + 1);
  return /^\/*$/.test(head) ? head : head.replace(/\/+$/, "");
}
