// What object does by itself where a class may do something.
function pyNothing() {
  return null;
}
