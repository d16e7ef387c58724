// response.json(object_hook=f) and its like.
function pyReplyJsonHooked(reply, ...hooks) {
  return pyReplyJson(reply.text, (text) => pyJsonHooked(text, ...hooks));
}
