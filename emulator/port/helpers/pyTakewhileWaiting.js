// itertools.takewhile(f, x) of an iterator that has to be waited for.
async function* pyTakewhileWaiting(f, x) {
  for await (const item of pySteps(x)) {
    if (!pyTruthy(await pyCalled(f, item))) return;
    yield item;
  }
}
