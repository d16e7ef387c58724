// random.choices(population, weights, cum_weights=..., k=...).
function pyChoices(population, weights = undefined, cumulative = undefined, k = 1) {
  const count = Number(pyIndexOf(k));
  const length = pyLen(population);
  const one = (place) => pyGetItem(population, place(Math.random()));
  const drawn = (place) => Array.from({ length: Math.max(count, 0) }, () => one(place));
  if (weights == null && cumulative == null) return drawn((number) => Math.floor(number * length));
  if (weights != null && cumulative != null) {
    throw pyError("TypeError", "Cannot specify both weights and cumulative weights");
  }
  const sums = Array.from(pyIter(cumulative ?? weights));
  if (cumulative == null) for (let at = 1; at < sums.length; at += 1) sums[at] = pyAdd(sums[at - 1], sums[at]);
  if (sums.length !== length) throw pyError("ValueError", "The number of weights does not match the population");
  const total = Number(pyFloat(sums[length - 1]));
  if (total <= 0) throw pyError("ValueError", "Total of weights must be greater than zero");
  if (!Number.isFinite(total)) throw pyError("ValueError", "Total of weights must be finite");
  return drawn((number) => {
    const place = sums.findIndex((sum) => Number(sum) > number * total);
    return place < 0 ? length - 1 : place;
  });
}
