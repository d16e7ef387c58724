// What a loop goes over where a class has items by their places, and no __iter__.
function* pySequenceIter(x) {
  for (let index = 0; ; index += 1) {
    let item;
    try {
      item = x.pyGetItem(index);
    } catch (error) {
      if (pyIsError(error, "IndexError", "StopIteration")) return;
      throw error;
    }
    yield item;
  }
}
