// sys.stderr: the console, too.
function pyStderr() {
  return PyConsole.out;
}
