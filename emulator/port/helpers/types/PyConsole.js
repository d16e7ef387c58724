// sys.stdout and sys.stderr: the console, which takes whole lines.
class PyConsole {
  static pyName = "_io.TextIOWrapper";
  static out = new PyConsole();
  write(text) {
    if (typeof text !== "string") {
      throw pyError("TypeError", `write() argument must be str, not ${text === null ? "None" : pyTypeName(text)}`);
    }
    if (text !== "" && !text.endsWith("\n")) {
      throw pyError("ValueError", "Segment logs whole lines; join the texts of a line, and write it at once");
    }
    if (text !== "") console.log(text.slice(0, -1));
    return pyLen(text);
  }
  flush() {
    return null;
  }
  isatty() {
    return false;
  }
}
