// The first and the last line of an error's traceback; the lines of files between them are left out.
function pyTraceback(error) {
  return (error === null ? "" : "Traceback (most recent call last):\n") + pyLastLine(error);
}
