// The first and the last place that a search takes, of so many characters; counted from the end below zero.
function pySpan(length, start, stop) {
  const place = (index, otherwise) => {
    if (index == null) return otherwise;
    if (!pyIsInt(index) && typeof index?.pyIndex !== "function") {
      throw pyError("TypeError", "slice indices must be integers or None or have an __index__ method");
    }
    const number = Number(pyIndexOf(index));
    return Math.max(number < 0 ? number + length : number, 0);
  };
  return [place(start, 0), Math.min(place(stop, length), length)];
}
