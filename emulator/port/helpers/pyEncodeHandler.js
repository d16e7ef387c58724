// What stands for a character that an encoding lacks, by the name of the error handler.
function pyEncodeHandler(errors) {
  const handlers = {
    ignore: () => "",
    replace: () => "?",
    backslashreplace: pyEscaped,
    xmlcharrefreplace: (code) => `&#${code};`,
  };
  if (Object.hasOwn(handlers, errors)) return handlers[errors];
  throw pyError("LookupError", `unknown error handler name '${errors}'`);
}
