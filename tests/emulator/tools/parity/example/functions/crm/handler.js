// Sends people and what they do to a CRM.

async function onIdentify(event, settings) {
  const traits = event.traits;
  if (typeof traits !== 'object' || traits === null || Array.isArray(traits)) {
    throw new InvalidEventPayload('traits must be an object');
  }
  const seats = traits.seats === undefined ? 1 : traits.seats;
  await send(settings, '/people', { id: userId(event), plan: traits.plan, seats });
}

async function onTrack(event, settings) {
  const name = event.event;
  if (typeof name !== 'string' || name === '') {
    throw new InvalidEventPayload('event is required');
  }
  await send(settings, '/events', { id: userId(event), name: name.slice(0, 100) });
}

function userId(event) {
  if (typeof event.userId !== 'string' || event.userId === '') {
    throw new InvalidEventPayload('userId is required');
  }
  return event.userId;
}

async function send(settings, path, body) {
  const key = settings.apiKey;
  if (typeof key !== 'string' || !/^[!-~]+$/.test(key)) {
    throw new ValidationError('Setting apiKey is required');
  }
  let response;
  try {
    response = await fetch(`https://api.crm.example${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual',
      timeout: 2000,
    });
  } catch (error) {
    throw new RetryError('CRM: no reply');
  }
  if (response.status === 429 || response.status >= 500) {
    throw new RetryError(`CRM: HTTP ${response.status}`);
  }
  if (response.status >= 300) {
    throw new ValidationError(`CRM: HTTP ${response.status}`);
  }
}
