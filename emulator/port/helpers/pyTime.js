// time.time(): the clock in whole milliseconds.
function pyTime() {
  return pyFloatOf(Date.now() / 1000);
}
