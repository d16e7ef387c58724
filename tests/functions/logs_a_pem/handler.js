// Prints a secret of several lines, alone and as an object shows it, up to the end of what is logged.
function onTrack(event, settings) {
  console.log(settings.apiKey);
  console.log({ key: settings.apiKey });
  for (const line of settings.apiKey.split("\n")) console.log(line);
  console.log(".".repeat(event.properties.before ?? 0) + settings.apiKey);
}
