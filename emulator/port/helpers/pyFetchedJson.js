// What requests gives for a call, of a reply of which only the status, the text and its JSON are asked for.
async function pyFetchedJson(fetching) {
  const reply = await fetching;
  return new PyJsonReply(reply, await reply.buffer());
}
