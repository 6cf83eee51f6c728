// --- timers and sleeps
const express = require('express')
setTimeout(retry, 500)
await sleep(404)
setInterval(() => poll(), 200)
await delay(300)
// --- ports, sizes and limits
const http = require('http')
const port = 443
const options = { port: 500, width: 200, height: 404, timeout: 500, maxRedirects: 301 }
server.listen(404)
const limit = 100
// --- exit codes
const { spawn } = require('child_process')
child.on('exit', (code) => {
  if (exitStatus === 200) done()
  if (exitCode === 200) done()
})
process.exit(200)
// --- lengths, indexes and counters
const express = require('express')
if (items.length === 200) trim(items)
const entry = rows[404]
for (let i = 0; i < 500; i++) run(i)
const total = 200 + 301
// --- colours and geometry
const box = { x: 100, y: 200, w: 404, h: 500 }
context.fillRect(100, 200, 300, 404)
const grey = rgb(200, 201, 204)
color(404)
// --- years, versions and ids
const http = require('http')
const userId = 404
const year = 500
const version = '4.0.4'
const build = '1.200.301'
findUser(404)
const hex = 0x194
const octal = 0o404
const big = 4_04
const half = 404.5
// --- a job's and an order's status
const axios = require('axios')
const orderStatus = 200
job.status = 0
if (task.status === 1) finish(task)
if (payment.status === 200) refund()
// --- application codes
const axios = require('axios')
if (body.code === 10001) login()
const ERR = { code: 10404 }
// --- comments and prose
const http = require('http')
// the server answers 404 or 500 here, status 200 else
/* returns 201 */
const text = 'about 404 people came in 500 cars'
console.log('404')
// --- a regular expression and a template
const app = require('express')()
const pattern = /^(200|404)$/
const label = `room 404, floor ${200}`
// --- plain test data
const numbers = [100, 200, 300]
const sums = [1, 200, 404, 1024]
// --- numbers of a response that are no status
const express = require('express')
app.get('/', (req, res) => {
  res.set('Content-Length', 200)
  res.setHeader('Retry-After', 300)
  res.setTimeout(500)
  res.json({ count: 200, total: 404 })
  res.send(Buffer.alloc(404))
})
// --- assertions on something else
const request = require('supertest')
expect(items).toHaveLength(200)
expect(list.length).toBe(404)
expect(spy).toHaveBeenCalledTimes(100)
expect(duration).toBeLessThan(500)
response.body.should.have.length(200)
// --- closing and key codes
const axios = require('axios')
socket.close(1000)
socket.on('close', (code) => code === 1006 && reconnect())
if (event.keyCode === 200) leave()
if (error.code === 11000) duplicate()
// --- defaults of something else
const express = require('express')
const port = process.env.PORT || 500
const limit = req.query.limit || 100
const retries = options.retries ?? 404
cache.set('key', value, 300)
