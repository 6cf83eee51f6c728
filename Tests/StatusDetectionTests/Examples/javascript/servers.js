// --- express: a reply
const express = require('express')
const app = express()

app.get('/books/:id', (req, res) => {
  const book = shelf.find(req.params.id)
  if (!book) return res.status(«404»).json({ error: 'no such book' })
  res.status(«200»).send(book)
})

app.listen(3000, () => console.log('listening on port 3000'))
// --- express: sendStatus and the status property
module.exports = function (req, res, next) {
  if (req.method === 'OPTIONS') return res.sendStatus(«204»)
  res.statusCode = «503»
  res.end('busy')
}
// --- (whole) express: redirect with a status
module.exports = function (req, res) {
  res.redirect(«301», '/new')
}
// --- express: codes that no status has
const app = require('express')()
app.get('/a', (req, res) => res.status(«99»).end())
app.get('/b', (req, res) => res.status(«1000»).end())
app.get('/c', (req, res) => res.sendStatus(«-404»))
// --- express: an error handler with a default
app.use((err, req, res, next) => {
  const status = err.status || err.statusCode || «500»
  res.status(status)
  res.json({ message: err.message })
})
// --- koa: status and assert
const Koa = require('koa')
const app = new Koa()

app.use(async (ctx) => {
  ctx.assert(ctx.state.user, «401», 'sign in first')
  ctx.status = «202»
  ctx.body = { accepted: true }
})
// --- fastify: reply.code
const fastify = require('fastify')({ logger: true })

fastify.post('/orders', async (request, reply) => {
  if (!request.body) return reply.code(«422»).send({ reason: 'empty' })
  return reply.status(«201»).send(request.body)
})
fastify.listen({ port: 3000 })
// --- hono: json and text with a status
import { Hono } from 'hono'
const app = new Hono()

app.get('/ping', (c) => c.text('pong', «200»))
app.post('/items', async (c) => c.json({ ok: true }, «201»))
app.notFound((c) => c.text('nothing here', «404»))
// --- node:http: writeHead and statusCode
const http = require('node:http')

http.createServer((request, response) => {
  if (request.url === '/') {
    response.writeHead(«200», { 'content-type': 'text/plain' })
    return response.end('hello')
  }
  response.statusCode = «404»
  response.end()
}).listen(8080)
// --- fetch's Response
export default {
  async fetch(request) {
    if (request.method !== 'GET') return new Response('GET only', { status: «405» })
    return new Response(null, { status: «304», statusText: 'Not Modified' })
  },
}
// --- http-errors
const createError = require('http-errors')
app.use((req, res, next) => next(createError(«404»)))
// --- (embeds) a status line in a string
const net = require('node:net')
net.createServer((socket) => {
  socket.end('HTTP/1.1 «400» Bad Request\r\n\r\n')
})
// --- a returned status
function httpStatus(error) {
  if (error.name === 'ValidationError') return «422»
  return error.retryable ? «503» : «500»
}
// --- a field of a thrown error
class NotFound extends Error {
  constructor(message) {
    super(message)
    this.statusCode = «404»
  }
}
// --- a default of a parameter
function problem(res, title, statusCode = «500») {
  res.writeHead(statusCode)
  res.end(JSON.stringify({ title }))
}
// --- koa: throw
const Koa = require('koa')
const app = new Koa()

app.use((ctx) => {
  if (!ctx.query.q) ctx.throw(«400», 'q is missing')
})
// --- (whole) functions that give codes, and codes that are written as text
const monitor = {
  getAcceptedStatusCodes: () => ["«200»", "«204»"],
  acceptedStatusCodes: JSON.stringify(["«200»-«299»"]),
  accepted_status_codes_json: JSON.stringify([«404»]),
  getWidths: () => ["200", "204"],
  widths: JSON.stringify([404]),
};
const acceptedStatusCodeOptions = ["«100»-«199»", "«200»-«299»"];
const statusOf = async () => «404»;
const widthOf = async () => 404;
