// os.path.basename(path): what stands after the last slash.
function pyBasename(path) {
  return pyPathText(path).slice(path.lastIndexOf("/") + 1);
}
