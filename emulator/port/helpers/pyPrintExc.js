// traceback.print_exc(): the traceback of the error that is being handled, without the lines of files.
function pyPrintExc(limit = undefined, file = undefined, chain = undefined, error = null) {
  (file ?? pyStderr()).write(pyFormatExc(limit, chain, error));
  return null;
}
