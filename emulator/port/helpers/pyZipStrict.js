// zip(*all, strict=True).
function pyZipStrict(all) {
  const iterators = all.map((x) => pyIter(x)[Symbol.iterator]());
  const differs = (index, how) => {
    const others = index === 1 ? "argument 1" : `arguments 1-${index}`;
    return pyError("ValueError", `zip() argument ${index + 1} is ${how} than ${others}`);
  };
  function* rows() {
    while (iterators.length > 0) {
      const row = pyTuple();
      for (const [index, iterator] of iterators.entries()) {
        const { done, value } = iterator.next();
        if (done && index > 0) throw differs(index, "shorter");
        if (done) {
          const longer = iterators.findIndex((each, place) => place > 0 && !each.next().done);
          if (longer === -1) return;
          throw differs(longer, "longer");
        }
        row.push(value);
      }
      yield row;
    }
  }
  return rows();
}
