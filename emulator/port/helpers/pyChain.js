// itertools.chain(*all).
function pyChain(...all) {
  return pyChainOf(all);
}
