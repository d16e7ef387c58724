// map(f, *all) where f sends requests: one call at a time, as somebody asks for it.
async function* pyMapWaiting(f, ...all) {
  const sources = all.map((x) => pySteps(x));
  for (;;) {
    const given = [];
    for (const source of sources) {
      const { done, value } = await source.next();
      if (done) return;
      given.push(value);
    }
    yield await pyCalled(f, ...given);
  }
}
