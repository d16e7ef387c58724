// traceback.print_exception(error): its traceback, without the lines of files.
function pyPrintException(error, value = undefined, traceback = undefined, limit = undefined, file = undefined) {
  (file ?? pyStderr()).write(pyFormatException(error, value).join(""));
  return null;
}
