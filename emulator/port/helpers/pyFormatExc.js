// traceback.format_exc(): the traceback of the error that is being handled, without the lines of files.
function pyFormatExc(limit = undefined, chain = undefined, error = null) {
  return pyTraceback(error) + "\n";
}
