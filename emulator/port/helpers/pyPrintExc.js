// traceback.print_exc(): the traceback of the error that is being handled, without the lines of files.
function pyPrintExc(limit, file, chain, error = null) {
  (file ?? pyStderr()).write(pyFormatExc(limit, chain, error));
  return null;
}
