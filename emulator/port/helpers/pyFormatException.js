// traceback.format_exception(error): its traceback in lines, without those of files.
function pyFormatException(error, value = undefined, traceback = undefined) {
  const lines = pyTraceback(value === undefined ? error : value).split("\n");
  return lines.length === 1 ? [lines[0] + "\n"] : [lines[0] + "\n", lines.slice(1).join("\n") + "\n"];
}
