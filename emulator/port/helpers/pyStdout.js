// sys.stdout: the console.
function pyStdout() {
  return PyConsole.out;
}
