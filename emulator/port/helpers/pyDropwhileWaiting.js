// itertools.dropwhile(f, x) where f sends requests, or x does.
function pyDropwhileWaiting(f, x) {
  const steps = pySteps(x);
  async function* rest() {
    let isDropping = true;
    for await (const item of steps) {
      isDropping = isDropping && pyTruthy(await pyCalled(f, item));
      if (!isDropping) yield item;
    }
  }
  return rest();
}
