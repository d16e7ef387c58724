// A JSONDecodeError, of json or of requests; `index` is where the text is wrong, in JavaScript's characters.
function pyJsonError(name, message, index, text) {
  return pyJsonErrorOf(name, message, text, Array.from(text.slice(0, index)).length);
}
