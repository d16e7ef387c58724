// Each item of what may have to be waited for as an array of n values, or of values in the shape that is given.
async function* pyUnpackedWaiting(x, shape) {
  const source = pySteps(x);
  for (let step = await source.next(); !step.done; step = await source.next()) {
    yield* Array.isArray(shape) ? pyUnpackedDeep([step.value], shape) : pyUnpacked([step.value], shape);
  }
}
