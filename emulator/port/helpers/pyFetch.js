// One request by node-fetch, its reply read to the end; a fault is node-fetch's own error, with the request.
async function pyFetch(address, options, request, began) {
  try {
    const reply = await fetch(address, options);
    const elapsed = Date.now() - began;
    return new PyResponse(request, reply, await reply.buffer(), elapsed);
  } catch (error) {
    if (error?.name === "FetchError") Object.assign(error, { request, response: null });
    throw error;
  }
}
