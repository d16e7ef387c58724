// Each item of x as nested arrays of this shape: 1 for a name, "*" for the one that takes the rest.
function* pyUnpackedDeep(x, shape) {
  const taken = (item, part) => {
    if (!Array.isArray(part)) return item;
    return pyUnpack(item, part.length, part.indexOf("*")).map((each, index) => taken(each, part[index]));
  };
  for (const item of x) yield taken(item, shape);
}
