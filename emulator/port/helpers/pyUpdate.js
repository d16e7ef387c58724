// x.update(other) of a dict, with a dict or pairs.
function pyUpdate(x, other) {
  pyHaving(x, "dict", "update");
  const pairs = pyIsDict(other) ? Object.entries(other) : Array.from(pyIter(other));
  pairs.forEach((pair, index) => {
    if (pair == null || (typeof pair !== "object" && typeof pair !== "string")) {
      throw pyError("TypeError", `cannot convert dictionary update sequence element #${index} to a sequence`);
    }
    const [items, which] = [Array.from(pyIter(pair)), `dictionary update sequence element #${index}`];
    if (items.length !== 2) throw pyError("ValueError", `${which} has length ${items.length}; 2 is required`);
    pySetItem(x, items[0], items[1]);
  });
}
