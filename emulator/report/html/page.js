// Filters the events of the page, and opens the one that is linked to.
'use strict'
const box = document.getElementById('search')
const kind = document.getElementById('kind')
const count = document.getElementById('count')
const events = [...document.querySelectorAll('details.event')]
let texts = null
let waiting = 0

function filter () {
  const words = box.value.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length > 0) texts ??= events.map(event => event.textContent.toLowerCase())
  let shown = 0
  for (const [index, event] of events.entries()) {
    const fits = (kind.value === '' || event.classList.contains(kind.value)) &&
      words.every(word => texts[index].includes(word))
    event.hidden = !fits
    shown += fits
  }
  count.textContent = `${shown.toLocaleString('en')} of ${events.length.toLocaleString('en')} events`
}

box.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(filter, 120)
})
kind.addEventListener('change', filter)
addEventListener('hashchange', open)

function open () {
  const event = document.getElementById(location.hash.slice(1))
  if (event?.matches('details.event')) event.open = true
}

filter()
open()
