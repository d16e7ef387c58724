// What the bench runs on Node: Userpilot Cloud's requests, written by hand.

const ENDPOINT = 'https://analytex.userpilot.io'

async function onIdentify(event, settings) {
  await send(settings, '/v1/identify', { user_id: idOf(event), metadata: withCreatedAt(event.traits || {}) })
}

async function onTrack(event, settings) {
  if (typeof event.event !== 'string' || event.event === '') throw new InvalidEventPayload('event is required')
  await send(settings, '/v1/track', { user_id: idOf(event), event_name: event.event, metadata: event.properties })
}

async function onGroup(event, settings) {
  if (!event.groupId) throw new InvalidEventPayload('groupId is required')
  const body = { company_id: event.groupId, metadata: withCreatedAt(event.traits || {}) }
  await send(settings, '/v1/companies/identify', body)
}

async function onScreen() {
  throw new EventNotSupported('Userpilot Cloud does not take screen events')
}

function idOf(event) {
  const id = event.userId || event.anonymousId
  if (!id) throw new InvalidEventPayload('userId or anonymousId is required')
  return id
}

function withCreatedAt(traits) {
  if (!traits.createdAt) return traits
  const { createdAt, ...rest } = traits
  return { ...rest, created_at: Math.floor(Date.parse(createdAt) / 1000) }
}

async function send(settings, path, body) {
  const response = await fetch(ENDPOINT + path, {
    method: 'POST',
    headers: {
      Authorization: `Token ${settings.apiKey}`,
      'Content-Type': 'application/json',
      'X-API-Version': '2020-09-22'
    },
    body: JSON.stringify(body),
    timeout: 4000
  })
  if (response.status === 429 || response.status >= 500) throw new RetryError(`HTTP ${response.status}`)
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${await response.text()}`)
}
