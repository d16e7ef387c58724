// os.path.basename(path): what stands behind the last slash.
function pyBasename(path) {
  return pyPathText(path).slice(path.lastIndexOf("/") + 1);
}
