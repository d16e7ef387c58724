// Throws values whose names are no texts, and returns JSON that is nested deeply.
function onTrack(event) {
  const thrown = {
    number: { constructor: { name: 5 } },
    object: { name: {}, constructor: { name: { toString: null } } },
    symbol: { constructor: { name: Symbol("s") } },
    bare: Object.create(null),
  };
  throw thrown[event.event];
}

function onBatch(events) {
  let deep = [];
  for (let level = 0; level < 5000; level += 1) deep = [deep];
  return deep;
}
