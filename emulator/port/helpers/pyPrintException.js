// traceback.print_exception(error): its traceback, without the lines of files.
function pyPrintException(error, value, traceback, limit, file) {
  (file ?? pyStderr()).write(pyFormatException(error, value).join(""));
  return null;
}
