// time.gmtime(seconds).
function pyGmtime(seconds = null, zone = "GMT") {
  const whole = Math.floor(Number(pyNumberOf(seconds ?? pyTime()) ?? pyIndexOf(seconds)));
  const moment = pyFromTimestamp(whole);
  return PyStructTime.of(Array.from(pyTimeTuple(moment, 0)), zone, 0);
}
