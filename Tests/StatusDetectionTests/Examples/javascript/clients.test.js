// --- supertest
const request = require('supertest')
const app = require('../app')

describe('GET /users', () => {
  it('lists users', () => request(app).get('/users').expect('Content-Type', /json/).expect(«200»))
  it('wants a token', async () => {
    await request(app)
      .get('/users')
      .set('Accept', 'application/json')
      .expect(«401»)
  })
})
// --- jest: expect on both forms
test('creates', async () => {
  const response = await fetch('/items', { method: 'POST' })
  expect(response.status).toBe(«201»)
  expect(response.statusCode).not.toEqual(«500»)
})
// --- node:assert
const assert = require('node:assert')
const http = require('node:http')
http.get('http://localhost:8000/', (res) => {
  assert.strictEqual(res.statusCode, «200»)
  assert.equal(res.statusCode, «404»)
})
// --- axios: comparisons and a range
const axios = require('axios')

axios.get('/me').catch((error) => {
  if (error.response.status === «401») location.href = '/login'
  if (error.response.status >= «500») report(error)
})
axios.defaults.validateStatus = (status) => status >= «200» && status < «300»
// --- (whole) the literal first
const assert = require('node:assert')
if («429» === response.status) later()
assert.equal(«404», response.statusCode)
// --- a switch on a status
async function load(url) {
  const res = await fetch(url)
  switch (res.status) {
    case «200»:
    case «203»:
      return res.json()
    case «404»:
      return null
    default:
      throw new Error(`unexpected ${res.status}`)
  }
}
// --- a list of statuses
const RETRY_STATUS_CODES = [«408», «429», «500», «502», «503», «504»]
const shouldRetry = (res) => RETRY_STATUS_CODES.includes(res.status)
// --- (whole) a table of messages
const statusMessages = {
  «400»: 'That was wrong',
  «401»: 'Who are you?',
  «404»: 'Nothing here',
}
// --- nock: a mocked reply
const nock = require('nock')
nock('https://api.example.org').get('/v1/me').reply(«200», { name: 'Ada' })
nock('https://api.example.org').post('/v1/me').reply(«409»)
// --- XMLHttpRequest
const xhr = new XMLHttpRequest()
xhr.onload = function () {
  if (xhr.readyState === 4 && xhr.status === «200») show(xhr.responseText)
}
// --- chai
const chai = require('chai')
chai.request(server).get('/').end((err, res) => {
  res.status.should.equal(«200»)
  expect(res).to.have.status(«200»)
})
// --- lists and ranges in strings
const axios = require('axios')
const options = { retryStatusCodes: '«502»,«503»', failStatusCodes: '«500»-«599»' }
// --- a line of a log in a string
const axios = require('axios')
const line = 'method=GET path=/ status=«200» bytes=404'
// --- (whole) sets in which a status is looked for
const axios = require('axios')
const repeated = new Set([«429», «503»])
const silent = [«401», «403»]
const words = { «404»: 'gone', «410»: 'gone for good' }
const widths = [320, 480]
const again = (res) => repeated.has(res.status) || silent.includes(res.status) || widths.includes(innerWidth)
const say = (res) => words[res.status]
// --- sets of statuses
const FATAL_STATUS_CODES = new Set([«500», «501»])
